import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sigstoreSigner } from '../../../src/adapters/sigstore/sigstore-signer.ts';
import { publishPredicateType } from '../../../src/endpoints.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { Secret } from '../../../src/model/secret.ts';
import { publishStatement } from '../../../src/provenance/publish-statement.ts';
import { pypiAttestation } from '../../../src/provenance/pypi-attestation.ts';
import { checkAttestations } from '../../../src/rehearsal/pypi/attestation-rules.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start, token } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { type FakeClock, fakeClock } from '../../support/fakes/fake-clock.ts';
import { fakeIdentity } from '../../support/fakes/fake-identity.ts';
import { errorOf } from '../pypi/error-of.ts';
import {
  type Between,
  type SigningOptions,
  signingWorld,
  statementAbout,
  statements,
  verifierOf,
  wheel,
} from './signing-world.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start();
});
afterAll(() => sigstore.close());

const quiet = () => undefined;
const minutes = 60_000;
const reply = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

/** Answers the first `times` requests of one kind itself; the rest go through. */
const instead =
  (kind: 'POST fulcio' | 'POST rekor' | 'GET rekor', times: number, answer: () => Response): Between =>
  async ({ to, nth, go }) =>
    to === kind && nth <= times ? answer() : go();

/** Signs one statement and gives what it rejects with, and the world after. */
async function failing(options: SigningOptions, count = 1) {
  const world = signingWorld(sigstore, options);
  return { ...world, error: await errorOf(world.signer.sign(statements(count), quiet)) };
}

const count = (asked: readonly string[], kind: string) => asked.filter((one) => one === kind).length;

describe(sigstoreSigner, () => {
  test('asks for one token and one certificate, logs each statement once, and tells how far it is', async () => {
    const { signer, tokens, asked } = signingWorld(sigstore);
    const done: number[] = [];
    const bundles = await signer.sign(statements(40), (at) => void done.push(at));
    expect(tokens).toEqual(['sigstore']);
    expect([count(asked, 'POST fulcio'), count(asked, 'POST rekor'), asked.length]).toEqual([1, 40, 41]);
    expect(done).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    const { verify } = verifierOf(sigstore.trustedRootJson);
    const verified = await Promise.all(bundles.map(verify));
    expect(verified.map((one) => one.ok && one.value.statement)).toEqual(statements(40));
  });

  test('has eight entries under way, and no more', async () => {
    let [now, most] = [0, 0];
    const between: Between = async ({ to, go }) => {
      if (to === 'POST fulcio') return go();
      now += 1;
      most = Math.max(most, now);
      return go().finally(() => {
        now -= 1;
      });
    };
    await signingWorld(sigstore, { between }).signer.sign(statements(40), quiet);
    expect(most).toBe(8);
  });

  test('makes what the index takes, both attestations of a file at once', async () => {
    const subject = { filename: wheel(), sha256: sha256Of(wheel()) };
    const published = publishStatement(wheel(), sha256Of(wheel()), publishPredicateType);
    const bundles = await signingWorld(sigstore).signer.sign([statementAbout(), published], quiet);
    const attestations = bundles.map(pypiAttestation).map((one) => one.ok && one.value);
    const publisher = { repository: 'python/wheels', workflow: 'wheels.yml', environment: 'pypi', ownerId: '12' };
    const rules = { material: sigstore.material, publisher, publishPredicateType };
    expect(checkAttestations(JSON.stringify(attestations), subject, rules)).toEqual(attestations);
  });
});

describe('a fault that passes', () => {
  test.for<{ of: string; between: Between; asked: readonly [number, number, number] }>([
    {
      of: '502 of Fulcio',
      between: instead('POST fulcio', 1, () => reply(502, '<h1>Bad Gateway</h1>')),
      asked: [2, 1, 0],
    },
    { of: '502 of Rekor, twice', between: instead('POST rekor', 2, () => reply(502, '')), asked: [1, 3, 0] },
    { of: 'a reply that is not JSON', between: instead('POST rekor', 1, () => reply(200, '<html>')), asked: [1, 2, 0] },
    {
      of: 'a broken connection',
      between: async ({ to, nth, go }) => {
        if (to === 'POST rekor' && nth === 1) throw new TypeError('fetch failed');
        return go();
      },
      asked: [1, 2, 0],
    },
    {
      of: 'an answer of Rekor that is lost, so that the entry exists',
      between: async ({ to, nth, go }) => {
        const answer = await go();
        if (to === 'POST rekor' && nth === 1) throw new TypeError('terminated');
        return answer;
      },
      asked: [1, 2, 1],
    },
    {
      of: 'the same, and the entry not in the tree yet',
      between: async ({ to, nth, go }) => {
        const answer = await go();
        if (to === 'POST rekor' && nth === 1) throw new TypeError('terminated');
        return to === 'GET rekor' && nth === 1 ? reply(404, { code: 404, message: 'not found' }) : answer;
      },
      asked: [1, 2, 2],
    },
  ])('is asked again: $of', async ({ between, asked }) => {
    const world = signingWorld(sigstore, { between });
    const [bundle = {}] = await world.signer.sign([statementAbout()], quiet);
    expect(['POST fulcio', 'POST rekor', 'GET rekor'].map((kind) => count(world.asked, kind))).toEqual(asked);
    expect(await verifierOf(sigstore.trustedRootJson).verify(bundle)).toMatchObject({ ok: true });
  });

  test('is waited for as long as the service asks', async () => {
    const slowDown = () => reply(429, { message: 'slow down' }, { 'retry-after': '45' });
    const { signer, clock } = signingWorld(sigstore, { between: instead('POST rekor', 1, slowDown) });
    await signer.sign([statementAbout()], quiet);
    expect(clock.pauses).toEqual([45_000]);
  });

  test('brings a fresh token to each try of the certificate', async () => {
    const { signer, tokens } = signingWorld(sigstore, { between: instead('POST fulcio', 2, () => reply(503, '')) });
    await signer.sign([statementAbout()], quiet);
    expect(tokens).toHaveLength(3);
  });

  test('ends with the budget, with the last reason', async () => {
    const down = instead('POST rekor', 999, () => reply(502, { message: 'no healthy upstream' }));
    const { error, asked, clock } = await failing({ between: down, budgetMs: 5 * minutes });
    const waited = clock.pauses.reduce((sum, pause) => sum + pause, 0);
    expect([waited > 4 * minutes, waited <= 5 * minutes]).toEqual([true, true]);
    expect(count(asked, 'POST rekor')).toBe(18);
    expect([error.code, error.message]).toEqual([
      'REKOR_UNREACHABLE',
      'Rekor, asked to log a signature: no usable answer in 18 tries, at last: status 502: "no healthy upstream"',
    ]);
  });

  test('has one budget for all calls of a job', async () => {
    const down = instead('POST rekor', 999, () => reply(502, ''));
    const { signer, asked, clock } = signingWorld(sigstore, { between: down, budgetMs: 5 * minutes });
    await errorOf(signer.sign([statementAbout()], quiet));
    clock.advance(minutes);
    await errorOf(signer.sign([statementAbout()], quiet));
    expect(count(asked, 'POST rekor')).toBe(19);
  });

  test('of the issuer of tokens is waited for, and keeps its name when the time is up', async () => {
    let tries = 0;
    const late = {
      token: async () => {
        tries += 1;
        if (tries < 4) throw new ReleaseError('IDENTITY_UNREACHABLE', 'GitHub gave no identity token: it answered 500');
        return new Secret(token());
      },
    };
    const world = signingWorld(sigstore, { identity: late });
    await world.signer.sign([statementAbout()], quiet);
    expect([tries, world.asked]).toEqual([4, ['POST fulcio', 'POST rekor']]);
    const never = { token: async () => Promise.reject(new ReleaseError('IDENTITY_UNREACHABLE', 'GitHub gave none')) };
    const { error, asked } = await failing({ identity: never });
    expect([error.code, error.message, asked]).toEqual(['IDENTITY_UNREACHABLE', 'GitHub gave none', []]);
  });

  test('of one entry that never gets in leaves the others signed, and tells them', async () => {
    const poisoned: Between = async ({ to, body, go }) => {
      const payload = Buffer.from(/payload\\":\\"([\w+/=]+)/.exec(body)?.[1] ?? '', 'base64').toString();
      return to === 'POST rekor' && payload.includes(wheel(3)) ? reply(503, '') : go();
    };
    const told: number[] = [];
    const { signer } = signingWorld(sigstore, { between: poisoned });
    const error = await errorOf(signer.sign(statements(12), (_, { at }) => void told.push(at)));
    expect([error.code, told.toSorted((a, b) => a - b)]).toEqual([
      'REKOR_UNREACHABLE',
      [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11],
    ]);
  });

  test('that asks to slow down holds every lane, and ends the burst', async () => {
    const times: number[] = [];
    const clock = fakeClock(Date.now());
    const begin = clock.now();
    const between: Between = async ({ to, nth, go }) => {
      if (to !== 'POST rekor') return go();
      times.push(clock.now() - begin);
      return nth === 1 ? reply(429, '', { 'retry-after': '20' }) : go();
    };
    await signingWorld(sigstore, { between, clock }).signer.sign(statements(20), quiet);
    expect(times.filter((at) => at < 20_000).length).toBeLessThanOrEqual(8);
    expect(times).toHaveLength(21);
    const after = times.filter((at) => at >= 20_000);
    const gaps = after.slice(1).map((at, nth) => at - (after[nth] ?? 0));
    expect(gaps.filter((gap) => gap < 200)).toEqual([]);
  });

  test('is no reason to read without end', async () => {
    const endless = instead('POST fulcio', 99, () => reply(200, 'x'.repeat(2_000_000)));
    const { error } = await failing({ between: endless, budgetMs: minutes });
    expect(error.code).toBe('FULCIO_UNREACHABLE');
    expect(error.message).toContain('longer than 1048576 bytes');
  });
});

describe('a refusal', () => {
  test('of Fulcio comes with its words', async () => {
    const refuse = instead('POST fulcio', 9, () => reply(400, { code: 3, message: 'The public key is weak' }));
    const { error, asked } = await failing({ between: refuse });
    expect(asked).toEqual(['POST fulcio']);
    expect([error.code, error.message]).toEqual([
      'SIGNING_REFUSED',
      'Fulcio, asked for a signing certificate: status 400: "The public key is weak"',
    ]);
  });

  test('of five tokens, each of them fresh, is identity trouble', async () => {
    const { error, asked, tokens } = await failing({ bend: () => ({ aud: 'pypi' }) });
    expect([asked.length, tokens.length]).toEqual([5, 5]);
    expect([error.code, error.message]).toEqual([
      'IDENTITY_REFUSED',
      'Fulcio, asked for a signing certificate: status 400: "There was an error processing the identity token"',
    ]);
  });

  test('of a token that has expired is no reason to give up', async () => {
    let asks = 0;
    const stale = () => {
      asks += 1;
      const seconds = Math.floor(Date.now() / 1_000);
      return asks > 2 ? {} : { iat: seconds - 600, nbf: seconds - 600, exp: seconds - 300 };
    };
    const { signer, tokens, asked } = signingWorld(sigstore, { bend: stale });
    await signer.sign([statementAbout()], quiet);
    expect([tokens.length, asked]).toEqual([3, ['POST fulcio', 'POST fulcio', 'POST fulcio', 'POST rekor']]);
  });

  test('of Rekor comes with its words, and nothing is begun after it', async () => {
    const refuse = instead('POST rekor', 1, () => reply(400, { code: 400, message: 'invalid\nentry' }));
    const { error, asked } = await failing({ between: refuse }, 40);
    expect([error.code, error.message]).toEqual([
      'SIGNING_REFUSED',
      'Rekor, asked to log a signature: status 400: "invalid\\nentry"',
    ]);
    expect(count(asked, 'POST rekor')).toBe(8);
  });

  test('of one entry ends the patience with the others', async () => {
    const both: Between = async ({ to, nth, go }) => {
      if (to === 'POST fulcio') return go();
      return nth === 2 ? reply(400, { code: 400, message: 'invalid entry' }) : reply(503, '');
    };
    const { error, asked } = await failing({ between: both }, 2);
    expect(error.code).toBe('SIGNING_REFUSED');
    expect(count(asked, 'POST rekor')).toBeLessThan(5);
  });

  test('of a proxy that answers with a page is a refusal, too', async () => {
    const { error, asked } = await failing({
      between: instead('POST fulcio', 1, () => reply(403, '<h1>Forbidden</h1>')),
    });
    expect(asked).toEqual(['POST fulcio']);
    expect([error.code, error.message]).toEqual([
      'SIGNING_REFUSED',
      'Fulcio, asked for a signing certificate: status 403: "<h1>Forbidden</h1>"',
    ]);
  });

  test('never repeats the token, whole or in parts, and is short', async () => {
    const secret = token();
    const identity = { token: async () => new Secret(secret) };
    for (const status of [400, 503]) {
      const echo: Between = async ({ body }) =>
        reply(status, { message: `bad: ${secret.split('.')[1]} ${body} ${'x'.repeat(2_000)}` });
      const { error } = await failing({ identity, between: echo, budgetMs: minutes });
      for (const part of [secret, ...secret.split('.')]) expect(error.shown).not.toContain(part);
      expect(error.shown).toContain('[secret]');
      expect(error.message.length).toBeLessThan(500);
    }
  });

  test.for<{ of: string; identity: SigningOptions['identity'] }>([
    { of: 'no permission to ask for a token', identity: fakeIdentity(null) },
    { of: 'a token without a subject', identity: fakeIdentity({ note: 'secret-words' }) },
    { of: 'a token that is none', identity: { token: async () => new Secret('secret-words') } },
  ])('of our own identity passes through, before anybody is asked: $of', async ({ identity = fakeIdentity() }) => {
    const { error, asked } = await failing({ identity });
    expect([error.code, asked]).toEqual(['IDENTITY_MISSING', []]);
    expect(error.shown).not.toContain('secret-words');
  });

  test('of more statements than one release has', async () => {
    const { error, asked } = await failing({}, 1_025);
    expect([error.code, asked]).toEqual(['BUG', []]);
  });
});

describe('an answer that cannot be used', () => {
  const certificates = (list: readonly unknown[]) =>
    reply(200, { signedCertificateEmbeddedSct: { chain: { certificates: list } } });
  test.for([
    {
      of: 'no certificate',
      answer: () => certificates([]),
      says: ['FULCIO_UNREACHABLE', 'Fulcio answered without a certificate that can be read'],
    },
    {
      of: 'a certificate that is none',
      answer: () => certificates(['-----BEGIN']),
      says: ['FULCIO_UNREACHABLE', 'Fulcio answered without a certificate that can be read'],
    },
    {
      of: 'a certificate for another key',
      answer: () => certificates(sigstore.caPem),
      says: ['SIGNING_REFUSED', 'Fulcio answered with a certificate for another key'],
    },
  ])('of Fulcio: $of', async ({ answer, says }) => {
    const { error } = await failing({ between: instead('POST fulcio', 1, answer) });
    expect([error.code, error.message]).toEqual(says);
  });

  type Entry = { readonly [member: string]: unknown };
  /** Rekor's answer, made from the entry that it gave. */
  const bent =
    (change: (entry: Entry) => unknown): Between =>
    async ({ to, go }) => {
      const answer = await go();
      if (to !== 'POST rekor') return answer;
      const [entry = {}] = Object.values((await answer.json()) as Readonly<Record<string, Entry>>);
      return reply(201, change(entry));
    };
  test.for<{ of: string; between: Between }>([
    { of: 'no entry', between: instead('POST rekor', 1, () => reply(201, {})) },
    { of: 'an entry that is no object', between: instead('POST rekor', 1, () => reply(201, { a: 1 })) },
    {
      of: 'an entry without proof',
      between: bent(({ body, integratedTime, logID, logIndex }) => ({
        a: { body, integratedTime, logID, logIndex, verification: {} },
      })),
    },
    { of: 'two entries', between: bent((entry) => ({ a: entry, b: entry })) },
    { of: 'a body that is no JSON', between: bent((entry) => ({ a: { ...entry, body: 'AAAA' } })) },
    { of: 'an index that is no count', between: bent((entry) => ({ a: { ...entry, logIndex: -1 } })) },
    {
      of: 'a conflict that does not say where',
      between: instead('POST rekor', 1, () => reply(409, { message: 'exists' })),
    },
    {
      of: 'a conflict that leads elsewhere',
      between: instead('POST rekor', 1, () => reply(409, '', { location: 'https://x.example/../a' })),
    },
  ])('of Rekor: $of', async ({ between }) => {
    const { error, asked } = await failing({ between });
    expect([error.code, asked]).toEqual(['REKOR_UNREACHABLE', ['POST fulcio', 'POST rekor']]);
  });

  test('a conflict that leads to the entry of another signature', async () => {
    const [other = {}] = await signingWorld(sigstore).signer.sign([statementAbout(7)], quiet);
    const { logIndex } = Object(other.verificationMaterial).tlogEntries[0];
    const found = await fetch(`${sigstore.rekor}/api/v1/log/entries?logIndex=${logIndex}`);
    const [uuid] = Object.keys((await found.json()) as object);
    const astray: Between = async ({ to, go }) =>
      to === 'POST rekor' ? reply(409, '', { location: `/api/v1/log/entries/${uuid}` }) : go();
    const { error, asked } = await failing({ between: astray });
    expect([error.code, error.message, asked]).toEqual([
      'REKOR_UNREACHABLE',
      'Rekor answered with the entry of something else than was signed',
      ['POST fulcio', 'POST rekor', 'GET rekor'],
    ]);
  });
});

describe('who may not sign', () => {
  test.for<{ of: string; bend: Readonly<Record<string, unknown>>; code: string; says: string }>([
    {
      of: 'a job of a reusable workflow',
      bend: { job_workflow_ref: 'python/shared/.github/workflows/publish.yml@refs/heads/main' },
      code: 'WORKFLOW_REUSABLE',
      says:
        'this job is part of python/shared/.github/workflows/publish.yml@refs/heads/main, which ' +
        'python/wheels/.github/workflows/wheels.yml@refs/heads/main calls; nothing was signed',
    },
    {
      of: 'a job of a private repository',
      bend: { repository_visibility: 'private' },
      code: 'REPOSITORY_PRIVATE',
      says:
        'repository python/wheels is private, and a signature puts its name, workflow, ref, commit and run into ' +
        'Sigstore’s public log for ever; nothing was signed',
    },
    {
      of: 'a job of an internal repository',
      bend: { repository_visibility: 'internal' },
      code: 'REPOSITORY_PRIVATE',
      says:
        'repository python/wheels is internal, and a signature puts its name, workflow, ref, commit and run into ' +
        'Sigstore’s public log for ever; nothing was signed',
    },
    {
      of: 'a job of which nobody tells',
      bend: { repository_visibility: undefined },
      code: 'REPOSITORY_PRIVATE',
      says:
        'repository python/wheels is (not told), and a signature puts its name, workflow, ref, commit and run into ' +
        'Sigstore’s public log for ever; nothing was signed',
    },
  ])('is stopped before anybody is asked: $of', async ({ bend, code, says }) => {
    const { error, asked } = await failing({ bend: () => bend });
    expect([error.code, error.message, asked]).toEqual([code, says, []]);
  });

  test('signs in a called workflow when that is the builder', async () => {
    const called = 'python/shared/.github/workflows/build-wheel.yml@refs/heads/main';
    const { signer } = signingWorld(sigstore, { bend: () => ({ job_workflow_ref: called }), calledWorkflow: true });
    expect(await signer.sign([statementAbout()], quiet)).toHaveLength(1);
  });

  test('signs from a private repository when that is agreed to', async () => {
    const { signer } = signingWorld(sigstore, { bend: () => ({ repository_visibility: 'private' }), publicLog: true });
    expect(await signer.sign([statementAbout()], quiet)).toHaveLength(1);
  });
});

describe('a certificate that ends', () => {
  /** A Sigstore with a clock in the test's hand, and a signer, by the same clock unless it has its own. */
  async function world(between: (clock: FakeClock) => Between, ownClock?: FakeClock) {
    const clock = fakeClock(Date.now());
    const slow = await start(clock.now);
    const bend = () => {
      const seconds = Math.floor(clock.now() / 1000);
      return { iat: seconds, nbf: seconds, exp: seconds + 300 };
    };
    return { slow, ...signingWorld(slow, { clock: ownClock ?? clock, bend, between: between(clock) }) };
  }

  test('is renewed once, before it does, for all who sign', async () => {
    const { slow, signer, asked } = await world((clock) => async ({ to, nth, go }) => {
      if (to === 'POST rekor' && nth === 8) clock.advance(9 * minutes);
      return go();
    });
    const bundles = await signer.sign(statements(24), quiet);
    expect(count(asked, 'POST fulcio')).toBe(2);
    expect(count(asked, 'POST rekor')).toBe(24);
    const verified = await Promise.all(bundles.map(verifierOf(slow.trustedRootJson).verify));
    expect(verified.filter(({ ok }) => !ok)).toEqual([]);
    await slow.close();
  });

  test.for([
    { of: 'by every clock', ownClock: undefined },
    { of: 'by the log’s clock only', ownClock: fakeClock(Date.now()) },
  ])('while the log was down is replaced, and the statement signed again: $of', async ({ ownClock }) => {
    const late =
      (clock: FakeClock): Between =>
      async ({ to, nth, go }) => {
        if (to === 'POST rekor' && nth === 1) clock.advance(11 * minutes);
        return go();
      };
    const { slow, signer, asked } = await world(late, ownClock);
    const [bundle = {}] = await signer.sign([statementAbout()], quiet);
    expect(asked).toEqual(['POST fulcio', 'POST rekor', 'POST fulcio', 'POST rekor']);
    expect(await verifierOf(slow.trustedRootJson).verify(bundle)).toMatchObject({ ok: true });
    await slow.close();
  });

  test('again and again is given up', async () => {
    const { slow, signer, asked } = await world((clock) => async ({ to, go }) => {
      if (to === 'POST rekor') clock.advance(11 * minutes);
      return go();
    });
    const error = await errorOf(signer.sign([statementAbout()], quiet));
    expect(count(asked, 'POST fulcio')).toBe(3);
    expect([error.code, error.message]).toEqual([
      'REKOR_UNREACHABLE',
      'Rekor logged a signature only after its certificate had ended, 3 times',
    ]);
    await slow.close();
  });

  test('is replaced while the log is down, within the budget', async () => {
    const { slow, signer, asked, clock } = await world((own) => {
      const begin = own.now();
      return async ({ to, go }) => (to === 'POST rekor' && own.now() < begin + 25 * minutes ? reply(502, '') : go());
    });
    const [bundle = {}] = await signer.sign([statementAbout()], quiet);
    expect(count(asked, 'POST fulcio')).toBe(3);
    expect(Math.max(...clock.pauses)).toBeLessThanOrEqual(30_000);
    expect(await verifierOf(slow.trustedRootJson).verify(bundle)).toMatchObject({ ok: true });
    await slow.close();
  });

  test('is had although Fulcio’s clock is behind: the token is kept until it is good', async () => {
    const clock = fakeClock(Date.now());
    const behind = await start(() => clock.now() - 40_000);
    const bend = () => {
      const seconds = Math.floor(clock.now() / 1_000);
      return { iat: seconds, nbf: seconds, exp: seconds + 300 };
    };
    const { signer, tokens, asked } = signingWorld(behind, { clock, bend });
    const [bundle = {}] = await signer.sign([statementAbout()], quiet);
    expect([tokens.length, count(asked, 'POST fulcio')]).toEqual([1, 2]);
    expect(await verifierOf(behind.trustedRootJson).verify(bundle)).toMatchObject({ ok: true });
    await behind.close();
  });

  test.for([-60, 60])('is not renewed because our clock is %d minutes off', async (off) => {
    const { signer, asked } = signingWorld(sigstore, { clock: fakeClock(Date.now() + off * minutes) });
    await signer.sign(statements(24), quiet);
    expect(count(asked, 'POST fulcio')).toBe(1);
  });
});
