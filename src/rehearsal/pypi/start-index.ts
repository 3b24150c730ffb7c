import type { JsonWebKey } from 'node:crypto';
import { type Reply, type Request, type ServeOptions, serve } from '../http.ts';
import type { SigstoreMaterial } from '../sigstore/material.ts';
import type { IndexContext } from './index-context.ts';
import { audienceReply, burnReply, mintReply } from './mint.ts';
import { fileReply, integrityReply, legacyJsonReply, simpleReply } from './read-back.ts';
import { notFound } from './refusal.ts';
import { emptyState, type IndexState, type Publisher } from './state.ts';
import { Tokens } from './tokens.ts';
import { uploadReply } from './upload.ts';

export interface IndexOptions extends ServeOptions {
  readonly name: 'pypi' | 'testpypi';
  /** Existing folder for the file bytes. */
  readonly dir: string;
  /** Keys of the OIDC issuer. */
  readonly jwks: () => readonly JsonWebKey[];
  readonly publisher: Publisher;
  /** Normalized name of the project, which exists from the start. */
  readonly project: string;
  readonly material: SigstoreMaterial;
  readonly publishPredicateType: string;
}

export interface StartedIndex {
  /** Base of /simple/, /legacy/, /integrity/, /_/oidc/, /pypi/ and /files/; no slash at the end. */
  readonly url: string;
  readonly state: IndexState;
  readonly close: () => Promise<void>;
}

/** Starts one embedded package index on a free loopback port. */
export async function startIndex(options: IndexOptions): Promise<StartedIndex> {
  const state = emptyState(options.name, options.dir, options.project, options.publisher);
  const { jwks, material, publishPredicateType } = options;
  const context = { state, tokens: new Tokens(state), spent: new Set<string>(), jwks, material, publishPredicateType };
  const { url, close } = await serve((request) => route(context, request), options);
  return { url, state, close };
}

async function route(context: IndexContext, request: Request): Promise<Reply> {
  const { state } = context;
  const { pathname } = request.url;
  const [, top = '', ...rest] = pathname.split('/').map(decodeSegment);
  if (pathname === '/legacy') return { status: 308, headers: { location: '/legacy/' } };
  if (pathname === '/legacy/') return request.method === 'POST' ? uploadReply(context, request) : notFound();
  if (pathname === '/_/oidc/audience') return audienceReply(context);
  if (pathname === '/_/oidc/mint-token' || pathname === '/_/oidc/github/mint-token') return mintReply(context, request);
  if (pathname === '/_/oidc/burn-token') return burnReply(context, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
  if (top === 'simple' && rest[0]) {
    if (rest.length === 2 && rest[1] === '') return simpleReply(state, request, rest[0]);
    return rest.length === 1 ? { status: 301, headers: { location: `/simple/${rest[0]}/` } } : notFound();
  }
  if (top === 'integrity') return integrityReply(state, request, rest);
  if (top === 'files') return fileReply(state, request, ['', top, ...rest].join('/'));
  if (top === 'pypi') return legacyJsonReply(state, request, rest);
  return notFound();
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
