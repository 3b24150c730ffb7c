import { type Sha256, sha256Of } from '../model/digest.ts';
import type { Parsed } from '../model/parsed.ts';
import type { NativeFile } from './native/native-facts.ts';
import { readNative } from './native/read-native.ts';
import { textDigest } from './text-digest.ts';
import { isPrivateKey } from './wheel-contents.ts';
import type { ZipEntry } from './zip-facts.ts';

/** What is kept of a content that is no document. Plain data, the same wherever the content lies. */
export interface StreamFacts {
  readonly sha256: Sha256;
  /** As {@link textDigest} gives it. */
  readonly textSha256: Sha256 | undefined;
  /** What it says as a native file; `undefined` when it does not begin like one. */
  readonly native: Parsed<NativeFile> | undefined;
  /** Whether it begins as a private key. */
  readonly privateKey: boolean;
}

/** What an entry claims of its stream. Equal compressed bytes with equal claims are one stream. */
export type StreamClaims = Pick<ZipEntry, 'method' | 'crc32' | 'compressedSize' | 'size'>;

/**
 * The answer about one stream. `known`: it was read before · `mine`: the asker is the first and reads it now; it must
 * `tell` what came out, with `undefined` for a stream that cannot be read · `taken`: another thread reads it now, and
 * `facts` waits for it · `alone`: it is not shared, each asker reads it. `facts` is `undefined` when the asker has to
 * read the stream after all.
 */
export type StreamAnswer =
  | { readonly is: 'known'; readonly facts: StreamFacts }
  | { readonly is: 'mine'; readonly tell: (facts: StreamFacts | undefined) => void }
  | { readonly is: 'taken'; readonly facts: () => StreamFacts | undefined }
  | { readonly is: 'alone' };

/**
 * Facts of contents by the compressed streams they come from, so that a stream that many wheels of a release share is
 * inflated once. It only saves time: an answer `known` is as good as reading the stream.
 */
export interface KnownStreams {
  /** @param packed the compressed bytes, all of them: they alone prove that two streams are one. */
  readonly ask: (claims: StreamClaims, packed: Uint8Array) => StreamAnswer;
}

/** Shares nothing; nothing is hashed for it either. */
export const noKnownStreams: KnownStreams = { ask: () => ({ is: 'alone' }) };

/** @param content the whole of it. */
export const factsOf = (content: Uint8Array): StreamFacts => ({
  sha256: sha256Of(content),
  textSha256: textDigest(content),
  native: readNative(content),
  privateKey: isPrivateKey(content),
});
