import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Identity } from '../../ports/identity.ts';
import type { Wire } from '../../wire/wire.ts';
import { requestCertificate, type SigningCertificate } from './request-certificate.ts';

/** A certificate that ends sooner than this is renewed first: an entry must be logged while it is good. */
const leastLeftMs = 120_000;

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly certificate: SigningCertificate;
}

/** One key at a time for all who sign. */
export interface SigningKeys {
  /** Made at first use, and again before its certificate ends. Callers at the same time share one. */
  readonly current: () => Promise<SigningKey>;
  /** Says that a key's certificate has ended all the same. */
  readonly retire: (key: SigningKey) => void;
}

export interface KeysOptions {
  readonly fulcio: string;
  readonly identity: Identity;
  readonly wire: Wire;
}

/** Ephemeral keys, each with a certificate for this job's identity. They live in this process's memory only. */
export function signingKeys(options: KeysOptions): SigningKeys {
  const { now } = options.wire.clock;
  const retired = new Set<SigningKey>();
  let latest: Promise<SigningKey> | undefined;
  return {
    current: async () => {
      latest ??= makeKey(options);
      const asked = latest;
      const key = await asked;
      if (key.certificate.endsHereAt - now() > leastLeftMs && !retired.has(key)) return key;
      // Whoever waited beside us may have renewed it already.
      if (latest === asked) latest = makeKey(options);
      return latest;
    },
    retire: (key) => void retired.add(key),
  };
}

async function makeKey(options: KeysOptions): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return { privateKey, certificate: await requestCertificate({ ...options, privateKey, publicKey }) };
}
