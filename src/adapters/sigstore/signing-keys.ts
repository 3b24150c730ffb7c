import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { type CertificateRequest, requestCertificate, type SigningCertificate } from './request-certificate.ts';

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

export type KeysOptions = Omit<CertificateRequest, 'privateKey' | 'publicKey'>;

/** Ephemeral keys, each with a certificate for this job's identity. They live in this process's memory only. */
export function signingKeys(options: KeysOptions): SigningKeys {
  const { now } = options.wire.clock;
  const retired = new Set<SigningKey>();
  let latest: Promise<SigningKey> | undefined;
  const make = () => {
    const made = makeKey(options);
    latest = made;
    // A failure is told to all who wait, and not kept: whoever signs later may have more luck.
    made.catch(() => {
      if (latest === made) latest = undefined;
    });
    return made;
  };
  return {
    current: async () => {
      const asked = latest ?? make();
      const key = await asked;
      if (key.certificate.endsHereAt - now() > leastLeftMs && !retired.has(key)) return key;
      // Whoever waited beside us may have renewed it already.
      return latest === undefined || latest === asked ? make() : latest;
    },
    retire: (key) => void retired.add(key),
  };
}

async function makeKey(options: KeysOptions): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  return { privateKey, certificate: await requestCertificate({ ...options, privateKey, publicKey }) };
}
