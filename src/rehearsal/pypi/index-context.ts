import type { JsonWebKey } from 'node:crypto';
import type { SigstoreMaterial } from '../sigstore/material.ts';
import type { IndexState } from './state.ts';
import type { Tokens } from './tokens.ts';

/** What the routes of one index share. */
export interface IndexContext {
  readonly state: IndexState;
  readonly tokens: Tokens;
  /** `jti` of every OIDC token that was exchanged. */
  readonly spent: Set<string>;
  readonly jwks: () => readonly JsonWebKey[];
  readonly material: SigstoreMaterial;
  /** The index's own predicate type, a parameter: the real one holds the index's host. */
  readonly publishPredicateType: string;
}
