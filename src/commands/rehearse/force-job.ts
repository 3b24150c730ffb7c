import type { WaitingScene } from './attack.ts';

/** A runner that does not wait for GitHub. */
export const forceJob = ({ tell, publishJobId }: Pick<WaitingScene, 'tell' | 'publishJobId'>) =>
  tell('POST', `/jobs/${publishJobId}`, { status: 'in_progress', conclusion: null });
