import type { KeyObject } from 'node:crypto';

/** What a service of the same world needs to verify attestations itself, without reading a trusted root. */
export interface SigstoreMaterial {
  /** DER, self-signed. */
  readonly caCertificates: readonly Buffer[];
  readonly rekorKey: KeyObject;
  /** SHA-256 of the log key's SPKI, hex. */
  readonly rekorLogId: string;
  readonly ctKey: KeyObject;
}
