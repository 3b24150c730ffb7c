import type { KeyObject } from 'node:crypto';
import { logId, spki } from './key-pair.ts';

/** Everything a verifier is to trust. URLs without a slash at the end, certificates DER. */
export interface TrustOptions {
  readonly fulcio: string;
  readonly rekor: string;
  readonly tsa: string;
  /** Chain of the signing authority, root last. */
  readonly caCertificates: readonly Buffer[];
  readonly rekorKey: KeyObject;
  readonly ctKey: KeyObject;
  /** Chain of the timestamp authority, signer first. */
  readonly timestampChain: readonly Buffer[];
}

/** Long before every key here was made: what limits trust is the certificates' own validity. */
const validFor = { start: '2020-01-01T00:00:00Z' };

/** The trusted root: what verifiers are given. No other members: sigstore-python refuses unknown ones (§3.10). */
export const trustedRoot = (options: TrustOptions): object => ({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [transparencyLog(options.rekor, options.rekorKey)],
  ctlogs: [transparencyLog(`${options.fulcio}/ct`, options.ctKey)],
  certificateAuthorities: [certificateAuthority(options.fulcio, options.caCertificates)],
  timestampAuthorities: [certificateAuthority(`${options.tsa}/api/v1/timestamp`, options.timestampChain)],
});

/** A log by its key. sigstore-python wants the algorithm, sigstore-go the start of its validity. */
const transparencyLog = (baseUrl: string, key: KeyObject) => ({
  baseUrl,
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: spki(key).toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
  logId: { keyId: logId(key).toString('base64') },
});

/** An authority by its chain. sigstore-python wants both parts of the subject, though nothing compares them. */
const certificateAuthority = (uri: string, chain: readonly Buffer[]) => ({
  subject: { organization: 'rehearsal', commonName: 'rehearsal' },
  uri,
  certChain: { certificates: chain.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
  validFor,
});

/** Where clients sign: the signing config, version 0.2. Source: reference §3.11. */
export function signingConfig({ fulcio, rekor, tsa }: Pick<TrustOptions, 'fulcio' | 'rekor' | 'tsa'>): object {
  const service = (url: string) => ({ url, majorApiVersion: 1, validFor, operator: 'rehearsal' });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(fulcio)],
    // No interactive sign-in: tokens come from the job.
    oidcUrls: [],
    rekorTlogUrls: [service(rekor)],
    tsaUrls: [service(`${tsa}/api/v1/timestamp`)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
  };
}

/** Both in one file, as `sigstore --trust-config` takes them. */
export const clientTrustConfig = (root: object, signing: object): object => ({
  mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
  trustedRoot: root,
  signingConfig: signing,
});
