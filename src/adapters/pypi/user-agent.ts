import { home } from '../../model/home.ts';

/** Who asks: an index's people look for it when a client misbehaves. */
export const userAgent = `wheelgate (+${home})`;
