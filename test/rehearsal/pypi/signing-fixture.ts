import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { writeDer } from '../../../src/rehearsal/pypi/der.ts';

const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys = { ca: ec(), leaf: ec(), ct: ec(), log: ec() };

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });
const seq = (...items: readonly Buffer[]) => writeDer(0x30, Buffer.concat(items));
const utf8 = (text: string) => writeDer(0x0c, Buffer.from(text));

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [40 * first + second, ...rest].flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left & 0x7f) | 0x80);
    return digits;
  });
  return writeDer(6, Buffer.from(bytes));
}

const ECDSA = seq(oid('1.2.840.10045.4.3.2'));
const NAME = seq(writeDer(0x31, seq(oid('2.5.4.3'), utf8('rehearsal'))));
const extension = (id: string, value: Buffer, critical = false) =>
  seq(oid(id), ...(critical ? [writeDer(1, Buffer.from([255]))] : []), writeDer(4, value));
const time = (ms: number) =>
  writeDer(0x18, Buffer.from(`${new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, '')}`));

const tbs = (subject: Buffer, key: KeyObject, list: readonly Buffer[], from: number, to: number) =>
  seq(
    writeDer(0xa0, writeDer(2, Buffer.from([2]))),
    writeDer(2, Buffer.from([7])),
    ECDSA,
    NAME,
    seq(time(from), time(to)),
    subject,
    spki(key),
    writeDer(0xa3, seq(...list)),
  );

const signed = (body: Buffer) =>
  seq(body, ECDSA, writeDer(3, Buffer.concat([Buffer.from([0]), sign('sha256', body, keys.ca.privateKey)])));

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);

/** What a case may bend. */
export interface Bend {
  readonly repository?: string;
  readonly workflow?: string;
  readonly predicateType?: string;
  readonly subject?: string;
  readonly sha256?: string;
  readonly numbers?: boolean;
  readonly loggedPayload?: Buffer;
  readonly brokenSignature?: boolean;
}

function leafOf({ repository = 'o/r', workflow = 'wheels.yml' }: Bend): Buffer {
  const now = Date.now();
  const claim = (number: number, text: string) => extension(`1.3.6.1.4.1.57264.1.${number}`, utf8(text));
  const list = [
    extension('2.5.29.37', seq(oid('1.3.6.1.5.5.7.3.3'))),
    claim(8, 'https://token.actions.githubusercontent.com'),
    claim(12, `https://github.com/${repository}`),
    claim(13, 'a'.repeat(40)),
    claim(14, 'refs/heads/main'),
    claim(18, `https://github.com/${repository}/.github/workflows/${workflow}@refs/heads/main`),
  ];
  const make = (all: readonly Buffer[]) => tbs(seq(), keys.leaf.publicKey, all, now - 60_000, now + 600_000);
  const body = make(list);
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(now));
  const size = Buffer.from([0, body.length >> 8, body.length & 255]);
  const head = Buffer.concat([Buffer.from([0, 0]), stamp, Buffer.from([0, 1]), sha256(spki(keys.ca.publicKey)), size]);
  const signature = sign('sha256', Buffer.concat([head, body, u16(0)]), keys.ct.privateKey);
  const log = sha256(spki(keys.ct.publicKey));
  const sct = Buffer.concat([
    Buffer.from([0]),
    log,
    stamp,
    u16(0),
    Buffer.from([4, 3]),
    u16(signature.length),
    signature,
  ]);
  const sctList = Buffer.concat([u16(sct.length + 2), u16(sct.length), sct]);
  return signed(make([...list, extension('1.3.6.1.4.1.11129.2.4.2', writeDer(4, sctList))]));
}

const authority = () =>
  signed(tbs(NAME, keys.ca.publicKey, [extension('2.5.29.19', seq(writeDer(1, Buffer.from([255]))), true)], 0, 4e12));

/** A Sigstore of four keys: what the index trusts. */
export const material = {
  caCertificates: [authority()],
  rekorKey: keys.log.publicKey,
  rekorLogId: sha256(spki(keys.log.publicKey)).toString('hex'),
  ctKey: keys.ct.publicKey,
};

/** Signs one attestation about a file, in a log of one leaf. */
export function attest(filename: string, digest: string, bend: Bend = {}): object {
  const statement = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: bend.subject ?? filename, digest: { sha256: bend.sha256 ?? digest } }],
      predicateType: bend.predicateType ?? 'https://index.example/attestations/publish/v1',
      predicate: null,
    }),
  );
  const type = 'application/vnd.in-toto+json';
  const pae = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${statement.length} `), statement]);
  const signature = sign('sha256', bend.brokenSignature ? statement : pae, keys.leaf.privateKey);
  const certificate = leafOf(bend);
  const verifier = Buffer.from(`${new X509Certificate(certificate).toString().trimEnd()}\n`).toString('base64');
  const payloadHash = { algorithm: 'sha256', value: sha256(bend.loggedPayload ?? statement).toString('hex') };
  const signatures = [{ signature: signature.toString('base64'), verifier }];
  const spec = { envelopeHash: { algorithm: 'sha256', value: '00' }, payloadHash, signatures };
  const body = Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec }));
  return {
    version: 1,
    verification_material: { certificate: certificate.toString('base64'), transparency_entries: [entryOf(body, bend)] },
    envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
  };
}

function entryOf(body: Buffer, bend: Bend): object {
  const integratedTime = Math.floor(Date.now() / 1000);
  const promise = { body: body.toString('base64'), integratedTime, logID: material.rekorLogId, logIndex: 1000 };
  const root = sha256(Buffer.from([0]), body).toString('base64');
  const note = `127.0.0.1 - 42\n1\n${root}\n`;
  const vouched = Buffer.concat([
    Buffer.from(material.rekorLogId.slice(0, 8), 'hex'),
    sign('sha256', Buffer.from(note), keys.log.privateKey),
  ]);
  const text = (value: number) => (bend.numbers ? value : String(value));
  return {
    logIndex: text(1000),
    logId: { keyId: Buffer.from(material.rekorLogId, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: text(integratedTime),
    inclusionPromise: {
      signedEntryTimestamp: sign('sha256', Buffer.from(JSON.stringify(promise)), keys.log.privateKey).toString(
        'base64',
      ),
    },
    inclusionProof: {
      logIndex: '0',
      rootHash: root,
      treeSize: '1',
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 127.0.0.1 ${vouched.toString('base64')}\n` },
    },
    canonicalizedBody: body.toString('base64'),
  };
}
