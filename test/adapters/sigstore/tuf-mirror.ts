import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TufMirror } from '../../../src/adapters/sigstore/public-trusted-root.ts';
import { json, serve, text } from '../../../src/rehearsal/http.ts';

export interface StartedMirror extends TufMirror {
  /** A folder for a client's cache, new each time. */
  readonly cache: () => string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  /** Stops answering; caches stay. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface MirrorBend {
  /** Of the timestamp. Default: long from now. */
  readonly expires?: string;
  /** Served in place of the target that was signed. */
  readonly served?: string;
  /** True: the timestamp is signed with a key that the root does not name. */
  readonly forged?: boolean;
  /** Status of every answer. */
  readonly down?: number;
}

const far = '2099-01-01T00:00:00Z';

/** JSON with members in order and no blanks, the form in which TUF signs. No text here needs an escape. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Serves one target, `trusted_root.json`, as a TUF repository of one key. */
export async function tufMirror(target: string, bend: MirrorBend = {}): Promise<StartedMirror> {
  const key = signingKey();
  const role = { keyids: [key.id], threshold: 1 };
  const document = (type: string, content: object, by = key, expires = far) => {
    const signed = { _type: type, spec_version: '1.0.31', version: 1, expires, ...content };
    return { signed, signatures: [{ keyid: by.id, sig: by.sign(canonical(signed)) }] };
  };
  const keys = { [key.id]: key.public };
  const roles = { root: role, timestamp: role, snapshot: role, targets: role };
  const hashes = { sha256: createHash('sha256').update(target).digest('hex') };
  const targets = { 'trusted_root.json': { length: Buffer.byteLength(target), hashes } };
  const timestampKey = bend.forged ? signingKey(key.id) : key;
  const pages: Readonly<Record<string, object>> = {
    '/timestamp.json': document('timestamp', { meta: { 'snapshot.json': { version: 1 } } }, timestampKey, bend.expires),
    '/snapshot.json': document('snapshot', { meta: { 'targets.json': { version: 1 } } }),
    '/targets.json': document('targets', { targets }),
  };
  const asked: string[] = [];
  const { url, close } = await serve(({ url: { pathname } }) => {
    asked.push(pathname);
    if (bend.down !== undefined) return text(bend.down, 'down');
    if (pathname === '/targets/trusted_root.json') return text(200, bend.served ?? target);
    const page = pages[pathname];
    return page ? json(200, page) : text(404, 'not found');
  });
  const dir = mkdtempSync(join(tmpdir(), 'tuf-'));
  const rootPath = join(dir, 'root.json');
  writeFileSync(rootPath, JSON.stringify(document('root', { consistent_snapshot: false, keys, roles })));
  return {
    mirrorURL: url,
    rootPath,
    cache: () => mkdtempSync(join(dir, 'cache-')),
    asked,
    stop: close,
    close: async () => {
      await close();
      rmSync(dir, { recursive: true });
    },
  };
}

function signingKey(id?: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const hex = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  return {
    id: id ?? createHash('sha256').update(hex).digest('hex'),
    public: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } },
    sign: (signed: string) => sign(null, Buffer.from(signed), privateKey).toString('hex'),
  };
}
