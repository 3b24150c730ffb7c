import { ReleaseError } from '../../errors.ts';
import type { Tell } from './reachable.ts';

/** What signing has cost, as the services themselves counted it. */
export interface SigningFigures {
  /** To the issuer of tokens, to Fulcio and to Rekor. */
  readonly requests: number;
  /** Those that brought neither a token, nor a certificate, nor a new entry. */
  readonly retries: number;
  readonly tokens: number;
  readonly certificates: number;
  readonly entries: number;
}

/** One job's part of them. */
export interface SigningStep extends SigningFigures {
  readonly step: string;
}

/** The services' counts since the world was started. */
export async function readFigures(tell: Tell): Promise<SigningFigures> {
  const told = await tell('GET', '/sigstore');
  const count = (name: string): number => {
    const value = told[name];
    if (typeof value === 'number') return value;
    throw new ReleaseError('WORLD_UNREACHABLE', `the rehearsal’s world does not count its ${name}`);
  };
  const [tokens, certificates, entries] = [count('tokens'), count('certificates'), count('entries')];
  const requests = count('tokenRequests') + count('certificateRequests') + count('logRequests');
  return { requests, retries: requests - tokens - certificates - entries, tokens, certificates, entries };
}

/** What was added between two counts. */
export const figuresBetween = (before: SigningFigures, after: SigningFigures): SigningFigures => ({
  requests: after.requests - before.requests,
  retries: after.retries - before.retries,
  tokens: after.tokens - before.tokens,
  certificates: after.certificates - before.certificates,
  entries: after.entries - before.entries,
});

const columns = [
  ['requests', 'requests'],
  ['retries', 'retries'],
  ['tokens', 'tokens'],
  ['certificates', 'certificates'],
  ['entries', 'log entries'],
] as const satisfies readonly (readonly [keyof SigningFigures, string])[];

/** A table, one line a job. */
export function renderFigures(steps: readonly SigningStep[]): string {
  const width = Math.max(...steps.map(({ step }) => step.length), 'signing'.length);
  const head = ['signing'.padEnd(width), ...columns.map(([, title]) => title)].join('  ');
  const rows = steps.map((one) =>
    [one.step.padEnd(width), ...columns.map(([key, title]) => String(one[key]).padStart(title.length))].join('  '),
  );
  return [head, ...rows, ''].join('\n');
}
