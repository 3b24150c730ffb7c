import { sigstoreSigner } from '../../../src/adapters/sigstore/sigstore-signer.ts';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/sigstore-verifier.ts';
import type { Statement } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Identity } from '../../../src/ports/identity.ts';
import type { Signer } from '../../../src/ports/signer.ts';
import type { Verifier } from '../../../src/ports/verifier.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { token } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { type FakeClock, fakeClock } from '../../support/fakes/fake-clock.ts';

/** One request on its way to the embedded Sigstore. */
export interface Passing {
  /** `fulcio` or `rekor`, with the method. */
  readonly to: 'POST fulcio' | 'POST rekor' | 'GET rekor';
  /** How many requests of this kind there were, this one included. */
  readonly nth: number;
  readonly body: string;
  /** Sends it on. */
  readonly go: () => Promise<Response>;
}

/** What stands between client and service: it may answer itself, lose an answer, or let time pass. */
export type Between = (passing: Passing) => Promise<Response>;

export interface SigningWorld {
  readonly signer: Signer;
  readonly clock: FakeClock;
  /** Audiences of the tokens that were asked for. */
  readonly tokens: readonly string[];
  /** Every request, in order. */
  readonly asked: readonly Passing['to'][];
}

export interface SigningOptions {
  readonly between?: Between;
  readonly clock?: FakeClock;
  readonly identity?: Identity;
  /** Claims of the token that differ. */
  readonly bend?: () => Readonly<Record<string, unknown>>;
  readonly budgetMs?: number;
  readonly publicLog?: boolean;
  readonly calledWorkflow?: boolean;
}

/** A signer over an embedded Sigstore, with all that passes between them in sight. Nobody waits. */
export function signingWorld(sigstore: Pick<Sigstore, 'fulcio' | 'rekor'>, options: SigningOptions = {}): SigningWorld {
  const { between = ({ go }) => go(), clock = fakeClock(Date.now()), bend = () => ({}) } = options;
  const [tokens, asked]: [string[], Passing['to'][]] = [[], []];
  const send: typeof fetch = (address, init) => {
    const to = `${init?.method} ${String(address).startsWith(sigstore.fulcio) ? 'fulcio' : 'rekor'}` as Passing['to'];
    asked.push(to);
    const nth = asked.filter((one) => one === to).length;
    return between({ to, nth, body: String(init?.body), go: () => fetch(address, init) });
  };
  const identity: Identity = options.identity ?? {
    token: async (audience) => {
      tokens.push(audience);
      return new Secret(token({ aud: audience, ...bend() }));
    },
  };
  const { fulcio, rekor } = sigstore;
  const wire = { fetch: send, clock, mask: () => undefined };
  const { budgetMs, publicLog, calledWorkflow } = options;
  const settings = {
    ...(budgetMs === undefined ? {} : { budgetMs }),
    ...(publicLog === undefined ? {} : { publicLog }),
    ...(calledWorkflow === undefined ? {} : { calledWorkflow }),
  };
  return { signer: sigstoreSigner({ fulcio, rekor, identity, wire, ...settings }), clock, tokens, asked };
}

/** A verifier that trusts one Sigstore. */
export const verifierOf = (trustedRoot: object): Verifier =>
  sigstoreVerifier({ trustedRoot: async () => JSON.stringify(trustedRoot) });

export const wheel = (at = 0): string => `pkg-1.${at}-py3-none-any.whl`;

/** A provenance statement about {@link wheel}. */
export const statementAbout = (at = 0): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: wheel(at), digest: { sha256: sha256Of(wheel(at)) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: { note: 'ünicode “text”' } },
});

export const statements = (count: number): readonly Statement[] =>
  Array.from({ length: count }, (_, at) => statementAbout(at));
