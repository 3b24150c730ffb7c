import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/sigstore-verifier.ts';
import { ReleaseError } from '../../../src/errors.ts';
import type { Bundle, SignerIdentity, Statement } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { judgeSigner } from '../../../src/provenance/judge-signer.ts';
import { judgeSubject } from '../../../src/provenance/judge-subject.ts';
import { der, sequence, utf8 } from '../../../src/rehearsal/sigstore/der.ts';
import { extension } from '../../../src/rehearsal/sigstore/extensions.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { copyOf, statement as otherStatement, signBundle, start } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { errorOf } from '../pypi/error-of.ts';
import { type CertificateBend, type OwnAuthority, ownAuthority } from './own-authority.ts';
import { type Between, signingWorld, statementAbout, verifierOf, wheel } from './signing-world.ts';

let sigstore: Sigstore;
let own: OwnAuthority;
let honest: Bundle;
beforeAll(async () => {
  sigstore = await start();
  own = await ownAuthority(sigstore);
  honest = await signed(statementAbout());
});
afterAll(() => sigstore.close());

async function signed(statement: Statement, between?: Between, bend = {}): Promise<Bundle> {
  const world = signingWorld(sigstore, { bend: () => bend, ...(between ? { between } : {}) });
  const [bundle = {}] = await world.signer.sign([statement], () => undefined);
  return bundle;
}

const verify = (bundle: unknown, root: object = sigstore.trustedRootJson) => verifierOf(root).verify(bundle as Bundle);
const refused = (...reasons: readonly string[]) => ({ ok: false, reasons });
const byLibrary = (why: string) => refused(`Sigstore’s verifier refuses it: ${why}`);

/** Verifies a statement signed under a certificate that is wrong in one way. */
const withCertificate = async (bend: CertificateBend) =>
  verify(await signed(statementAbout(), own.issue(bend)), own.trustedRoot);

const repository = 'https://github.com/python/wheels';
const workflow = `${repository}/.github/workflows/wheels.yml@refs/heads/main`;
const signer = {
  san: workflow,
  issuer: 'https://token.actions.githubusercontent.com',
  repository,
  commit: 'a'.repeat(40),
  ref: 'refs/heads/main',
  buildConfigUri: workflow,
  runInvocationUri: `${repository}/actions/runs/13/attempts/1`,
  runnerEnvironment: 'github-hosted',
  environment: 'pypi',
};
const expected: SignerIdentity = {
  repository: 'python/wheels',
  workflowPath: '.github/workflows/wheels.yml',
  ref: 'refs/heads/main',
  commit: 'a'.repeat(40),
  runId: 13,
};

describe(sigstoreVerifier, () => {
  test('gives the statement and every text of the identity', async () => {
    expect(await verify(honest)).toEqual({ ok: true, value: { statement: statementAbout(), signer } });
  });

  test('takes a bundle after its way through JSON in any order of members', async () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          )
        : Array.isArray(value)
          ? value.map(turned)
          : value;
    expect(await verify(turned(honest))).toMatchObject({ ok: true });
  });

  test('takes a bundle of the stock client, with a timestamp beside the log’s time', async () => {
    const bundle = copyOf(await signBundle(sigstore, otherStatement('a.whl')));
    expect(await verify(bundle)).toMatchObject({ ok: true });
  });

  test('takes a certificate that names no environment', async () => {
    const { environment: _, ...rest } = signer;
    const bundle = await signed(statementAbout(), undefined, { environment: '' });
    expect(await verify(bundle)).toMatchObject({ ok: true, value: { signer: rest } });
  });
});

type Json = { [member: string]: Json } & Json[];

/** A copy of the honest bundle, changed. */
const bent = (change: (bundle: Json) => void): Json => {
  const copy = structuredClone(honest) as Json;
  change(copy);
  return copy;
};

/** Paths to every value below `value`, holders included. */
const paths = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [[...above, key], ...paths(one, [...above, key])])
    : [];

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((one, key) => Reflect.get(Object(one), key), value);

const put = (path: readonly string[], value: unknown) =>
  bent((bundle) => Reflect.set(Object(at(bundle, path.slice(0, -1))), path.at(-1) ?? '', value));

const entryPath = ['verificationMaterial', 'tlogEntries', '0'];
const checkpointPath = [...entryPath, 'inclusionProof', 'checkpoint', 'envelope'];

describe('a bundle', () => {
  test('of which one character of any text was changed, added or lost is refused', async () => {
    const texts = paths(honest).filter((path) => typeof at(honest, path) === 'string');
    expect(texts).toHaveLength(17);
    for (const path of texts) {
      const text = String(at(honest, path));
      for (const index of [0, text.length >> 1, text.length - 2, text.length - 1]) {
        const other = text.slice(0, index) + (text[index] === '1' ? '2' : '1') + text.slice(index + 1);
        expect([path, index, (await verify(put(path, other))).ok]).toEqual([path, index, false]);
      }
      for (const other of [`${text}A`, `A${text}`, text.slice(1), text.slice(0, -1), `${text}\n`]) {
        expect([path, other.length, (await verify(put(path, other))).ok]).toEqual([path, other.length, false]);
      }
    }
  });

  test('of which any part is missing, of another type or more than it was is refused', async () => {
    for (const path of paths(honest)) {
      const now = at(honest, path);
      // Nothing in it is nothing: writers may leave it out.
      const empty = typeof now === 'object' && Object.keys(Object(now)).length === 0;
      const others = [...(empty ? [] : [undefined, null, {}, []]), 7, true, 'x', ['x'], { x: 1 }];
      for (const other of [...others, ...(typeof now === 'object' ? [{ ...now, x: 1 }] : [])]) {
        expect([path, other, (await verify(put(path, other))).ok]).toEqual([path, other, false]);
      }
    }
  });

  test.for<{ of: string; bundle: () => unknown; says: object }>([
    { of: 'nothing', bundle: () => ({}), says: byLibrary('invalid bundle') },
    {
      of: 'a message signature',
      bundle: () => {
        const { dsseEnvelope: _, ...rest } = honest;
        return {
          ...rest,
          messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'AAAA' },
        };
      },
      says: refused('the bundle holds no in-toto statement'),
    },
    {
      of: 'another payload type',
      bundle: () => put(['dsseEnvelope', 'payloadType'], 'text/plain'),
      says: refused('the bundle holds no in-toto statement'),
    },
    {
      of: 'no log entry',
      bundle: () => put(['verificationMaterial', 'tlogEntries'], []),
      says: refused('the bundle has 0 log entries, not one'),
    },
    {
      of: 'its log entry twice',
      bundle: () =>
        bent(({ verificationMaterial: { tlogEntries } = {} as Json }) => tlogEntries?.push(tlogEntries[0] as Json)),
      says: refused('the bundle has 2 log entries, not one'),
    },
    {
      of: 'no promise of inclusion',
      bundle: () => put(['verificationMaterial', 'tlogEntries', '0', 'inclusionPromise'], undefined),
      says: refused('the log entry lacks its promise or its proof'),
    },
    {
      of: 'a proof whose root is not the checkpoint’s',
      bundle: () =>
        put(
          ['verificationMaterial', 'tlogEntries', '0', 'inclusionProof', 'rootHash'],
          Buffer.alloc(32).toString('base64'),
        ),
      says: refused('the inclusion proof and its checkpoint differ in size or root'),
    },
    {
      of: 'an entry of another kind',
      bundle: () => put([...entryPath, 'kindVersion'], { kind: 'intoto', version: '0.0.2' }),
      says: refused('the log entry is not of kind dsse 0.0.1'),
    },
    {
      of: 'a checkpoint whose signature is spelled in another way',
      bundle: () => put(checkpointPath, String(at(honest, checkpointPath)).replace(/\n$/, '.\n')),
      says: refused('the checkpoint has lines that are no signatures'),
    },
    {
      of: 'a checkpoint with words after the signature',
      bundle: () => put(checkpointPath, `${String(at(honest, checkpointPath))}words\n`),
      says: refused('the checkpoint has lines that are no signatures'),
    },
    {
      of: 'a key in place of its certificate',
      bundle: () => {
        const { certificate: _, ...rest } = Object(honest.verificationMaterial);
        return { ...honest, verificationMaterial: { ...rest, publicKey: { hint: 'x' } } };
      },
      says: refused('the bundle has no single certificate'),
    },
    {
      of: 'a key that the signature names',
      bundle: () => put(['dsseEnvelope', 'signatures', '0', 'keyid'], 'x'),
      says: refused('the signature names a key beside its certificate'),
    },
    {
      of: 'a member that nobody knows',
      bundle: () => put(['note'], 'x'),
      says: refused('the bundle has members or encodings that readers may take differently'),
    },
    {
      of: 'more than 4 MiB',
      bundle: () => put(['note'], 'x'.repeat(4 * 1024 * 1024)),
      says: refused('the bundle is too long'),
    },
    {
      of: 'members without end',
      bundle: () => JSON.parse(`${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`),
      says: { ok: false },
    },
  ])('with $of is refused', async ({ bundle, says }) => {
    expect(await verify(bundle())).toMatchObject(says);
  });

  test.for([null, 7, 'x', [], [{}], true])('that is %j is refused', async (value) => {
    expect(await verify(value)).toMatchObject({ ok: false });
  });
});

describe('a signature', () => {
  test('over another statement is refused', async () => {
    const other = await signed(statementAbout(1));
    const payload = at(other, ['dsseEnvelope', 'payload']);
    expect(await verify(put(['dsseEnvelope', 'payload'], payload))).toEqual(byLibrary('DSSE payload hash mismatch'));
  });

  test('logged by another entry is refused', async () => {
    const entries = at(await signed(statementAbout(1)), ['verificationMaterial', 'tlogEntries']);
    expect(await verify(put(['verificationMaterial', 'tlogEntries'], entries))).toEqual(
      byLibrary('tlog entry signature mismatch'),
    );
  });

  test('with another certificate of the same name is refused', async () => {
    const certificate = at(await signed(statementAbout(1)), ['verificationMaterial', 'certificate']);
    expect(await verify(put(['verificationMaterial', 'certificate'], certificate))).toMatchObject({ ok: false });
  });

  test('logged with another certificate of the same key and name is refused', async () => {
    let second: unknown;
    const twice: Between = async (passing) => {
      const answer = await own.issue()(passing);
      if (passing.to === 'POST fulcio') second = await (await own.issue()(passing)).json();
      return answer;
    };
    const bundle = await signed(statementAbout(), twice);
    expect(await verify(bundle, own.trustedRoot)).toMatchObject({ ok: true });
    const pem = String(at(second, ['signedCertificateEmbeddedSct', 'chain', 'certificates', '0']));
    const rawBytes = pem.replace(/-----.*-----|\n/g, '');
    const verificationMaterial = { ...Object(bundle.verificationMaterial), certificate: { rawBytes } };
    expect(await verify({ ...bundle, verificationMaterial }, own.trustedRoot)).toEqual(
      refused('the log entry was made with another certificate'),
    );
  });

  test('over something that is no statement is refused', async () => {
    for (const value of ['x', { ...statementAbout(), _type: 'https://in-toto.io/Statement/v0.1' }]) {
      expect(await verify(await signed(value as Statement))).toMatchObject({ ok: false });
    }
  });

  test('of another Sigstore is refused', async () => {
    const stranger = await start();
    expect(await verify(honest, stranger.trustedRootJson)).toMatchObject({ ok: false });
    await stranger.close();
  });
});

describe('a certificate', () => {
  const fulcio = (number: number, value: Buffer) => extension(`1.3.6.1.4.1.57264.1.${number}`, value);
  const names = (...list: readonly Buffer[]) => extension('2.5.29.17', sequence(...list), true);
  const uri = (text: string | Buffer) => der(0x86, Buffer.from(text));
  const unsaid = (what: string, id: string) =>
    refused(`the certificate does not say its ${what} (extension ${id}) once and readably`);

  test('of an authority in the root is taken', async () => {
    expect(await withCertificate({})).toMatchObject({ ok: true, value: { signer } });
  });

  test.for<{ of: string; bend: CertificateBend; says: object }>([
    { of: 'without SCT', bend: { scts: 0 }, says: byLibrary('expected 1 SCTs, got 0') },
    {
      of: 'that was not valid when the log took the entry',
      bend: { startsInMs: 300_000 },
      says: byLibrary('Failed to verify certificate chain: certificate is not valid or expired at the specified date'),
    },
    {
      of: 'with the SCT of a log that nobody trusts',
      bend: { sctOf: 'another log' },
      says: byLibrary('SCT verification failed'),
    },
    { of: 'without subject', bend: { subject: names() }, says: unsaid('subject', '2.5.29.17') },
    {
      of: 'with two subjects',
      bend: { subject: names(uri(workflow), uri('https://github.com/x/y')) },
      says: unsaid('subject', '2.5.29.17'),
    },
    {
      of: 'with a mail address as subject',
      bend: { subject: names(der(0x81, Buffer.from('a@example.com'))) },
      says: unsaid('subject', '2.5.29.17'),
    },
    { of: 'without repository', bend: { without: [12] }, says: unsaid('repository', '1.3.6.1.4.1.57264.1.12') },
    {
      of: 'with two repositories',
      bend: { more: [fulcio(12, utf8(repository))] },
      says: unsaid('repository', '1.3.6.1.4.1.57264.1.12'),
    },
    {
      of: 'with a bare text as commit',
      bend: { without: [13], more: [fulcio(13, Buffer.from('a'.repeat(40)))] },
      says: unsaid('commit', '1.3.6.1.4.1.57264.1.13'),
    },
    {
      of: 'with a ref that is not UTF-8',
      bend: { without: [14], more: [fulcio(14, der(0x0c, Buffer.from([0xc3])))] },
      says: unsaid('ref', '1.3.6.1.4.1.57264.1.14'),
    },
    {
      of: 'with two environments',
      bend: { more: [fulcio(23, utf8('other'))] },
      says: unsaid('environment', '1.3.6.1.4.1.57264.1.23'),
    },
  ])('$of is refused', async ({ bend, says }) => {
    expect(await withCertificate(bend)).toEqual(says);
  });

  test('of a name that looks the same without its top bits has another name', async () => {
    const masked = Buffer.from(workflow);
    masked.writeUInt8(masked.readUInt8(19) | 0x80, 19);
    expect(await withCertificate({ subject: names(uri(masked)) })).toEqual(unsaid('subject', '2.5.29.17'));
  });

  test('of an authority that was no longer trusted then is refused', async () => {
    const past = structuredClone(sigstore.trustedRootJson) as Json;
    const validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
    Object.assign(Object(past.certificateAuthorities?.[0]), { validFor });
    expect(await verify(honest, past)).toEqual(byLibrary('Failed to verify certificate chain'));
  });
});

describe('with the judges beside it', () => {
  const judged = async (bundle: Bundle, name = wheel()) => {
    const verified = await verify(bundle);
    if (!verified.ok) return verified.reasons;
    return [
      ...judgeSigner(verified.value, expected),
      ...judgeSubject(verified.value.statement, name, sha256Of(wheel())),
    ];
  };

  test('this file’s bundle of this run passes', async () => {
    expect(await judged(honest)).toEqual([]);
  });

  test('another file’s bundle is refused', async () => {
    expect(await judged(await signed(statementAbout(1)))).toEqual([
      `the statement is about "${wheel(1)}", not ${wheel()}`,
      `the statement is about SHA-256 ${sha256Of(wheel(1))}, not ${sha256Of(wheel())}`,
    ]);
  });

  test.for([
    { of: 'another repository', bend: { repository: 'evil/wheels' }, reasons: 2 },
    { of: 'a longer repository that holds the right one', bend: { repository: 'python/wheels-x' }, reasons: 2 },
    {
      of: 'another workflow of the repository',
      bend: { job_workflow_ref: 'python/wheels/.github/workflows/x.yml@refs/heads/main' },
      reasons: 1,
    },
    {
      of: 'a workflow that another one calls',
      bend: { workflow_ref: 'python/wheels/.github/workflows/x.yml@refs/heads/main' },
      reasons: 1,
    },
    { of: 'a branch with the right one’s name in front', bend: { ref: 'refs/heads/main-2' }, reasons: 1 },
    { of: 'another run', bend: { run_id: '130' }, reasons: 1 },
    { of: 'a self-hosted runner', bend: { runner_environment: 'self-hosted' }, reasons: 1 },
  ])('the bundle of $of is refused', async ({ bend, reasons }) => {
    // By a stranger's signer: our own does not sign in the name of a called workflow.
    const data = Buffer.from(JSON.stringify(statementAbout()));
    const bundle: unknown = copyOf(await signBundle(sigstore, data, false, bend));
    expect(await judged(Object(bundle))).toHaveLength(reasons);
  });
});

describe('the trusted root', () => {
  test('is asked for once, and given back as it is', async () => {
    let asked = 0;
    const text = JSON.stringify(sigstore.trustedRootJson);
    const verifier = sigstoreVerifier({
      trustedRoot: async () => {
        asked += 1;
        return text;
      },
    });
    await Promise.all([verifier.verify(honest), verifier.verify(honest), verifier.trustedRoot()]);
    expect([asked, await verifier.trustedRoot()]).toEqual([1, text]);
  });

  test('that cannot be had is an error, and asked for again', async () => {
    const answers = [
      async () => Promise.reject(new ReleaseError('SIGSTORE_UNREACHABLE', 'no mirror answered')),
      async () => 'no JSON',
      async () => JSON.stringify(sigstore.trustedRootJson),
    ];
    const verifier = sigstoreVerifier({ trustedRoot: async () => (await answers.shift()?.()) ?? '' });
    expect((await errorOf(verifier.verify(honest))).message).toBe('no mirror answered');
    const unread = await errorOf(verifier.verify(honest));
    expect([unread.code, unread.message]).toEqual(['SIGSTORE_UNREACHABLE', 'the trusted root cannot be read']);
  });
});
