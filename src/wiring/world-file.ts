import type { Endpoints, Haste, IndexEndpoint } from '../endpoints.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';

type Member = { readonly [member: string]: unknown };

/**
 * Reads the addresses of a rehearsal's world, as `rehearse --serve` prints them. Every address must be loopback, so that
 * this switch can never send a token anywhere else.
 */
export function parseWorldFile(text: string): Parsed<Endpoints> {
  const reasons: string[] = [];
  const root = objectOf(text, reasons);
  const address = (value: unknown, name: string): string => {
    if (typeof value === 'string' && isLoopback(value)) return value.replace(/\/+$/, '');
    reasons.push(`${name} must be a loopback address, got ${JSON.stringify(value)?.slice(0, 100)}`);
    return '';
  };
  const index = (name: 'pypi' | 'testpypi'): IndexEndpoint => {
    const one = member(member(root, 'indexes'), name);
    return {
      base: address(one.simple, `indexes.${name}.simple`),
      upload: `${address(one.upload, `indexes.${name}.upload`)}/`,
      oidc: address(one.oidc, `indexes.${name}.oidc`),
      audience: name,
    };
  };
  const sigstore = member(root, 'sigstore');
  if (root.world !== 'rehearsal') reasons.push('its member "world" is not "rehearsal"');
  if (typeof root.trustedRoot !== 'string') reasons.push('its member "trustedRoot" is not a path');
  const endpoints: Endpoints = {
    world: 'rehearsal',
    indexes: { pypi: index('pypi'), testpypi: index('testpypi') },
    fulcio: address(sigstore.fulcio, 'sigstore.fulcio'),
    rekor: address(sigstore.rekor, 'sigstore.rekor'),
    trustedRoot: String(root.trustedRoot),
    ...hasteIn(root, reasons),
  };
  return reasons.length > 0 ? bad(...reasons) : good(endpoints);
}

/** What a file may ask for. Whoever could write more here has the whole world in hand already. */
const maxPauses = 10_000;
const maxTimeoutMs = 60_000;

function hasteIn(root: Member, reasons: string[]): { readonly haste?: Haste } {
  if (root.haste === undefined) return {};
  const { pauses, requestTimeoutMs } = member(root, 'haste');
  const count = (value: unknown, most: number): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= most;
  if (count(pauses, maxPauses) && count(requestTimeoutMs, maxTimeoutMs)) return { haste: { pauses, requestTimeoutMs } };
  reasons.push(`haste must have pauses, 1 to ${maxPauses}, and requestTimeoutMs, 1 to ${maxTimeoutMs}`);
  return {};
}

/** Whether an address leads to this machine and nowhere else. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const local = hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
  return (protocol === 'http:' || protocol === 'https:') && local && username === '' && password === '';
}

function objectOf(text: string, reasons: string[]): Member {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below, in one way for every form of wrong text.
  }
  reasons.push('it is not a JSON object');
  return {};
}

function member(of: Member, name: string): Member {
  const value = of[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
