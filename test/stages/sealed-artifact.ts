import { sha256Of } from '../../src/model/digest.ts';
import type { ArtifactFacts } from '../../src/model/run.ts';
import { type FakeArtifact, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { membersOf } from '../support/fakes/files.ts';
import type { WorldState } from './stage-world.ts';

/** A file of an artifact, and its text. */
export type Member = readonly [name: string, text: string | Uint8Array];

const sealAt = ({ artifacts }: WorldState): number => {
  const at = artifacts.findIndex(({ facts }) => facts.name.startsWith('wheelgate-seal-'));
  if (at === -1) throw new Error('the world holds no seal');
  return at;
};

/** The one seal of a world, as it was uploaded. */
export function sealIn(state: WorldState): FakeArtifact {
  const found = state.artifacts[sealAt(state)];
  if (found === undefined) throw new Error('the world holds no seal');
  return found;
}

/** The seal's own files, in their order. */
export const sealMembers = (state: WorldState): readonly (readonly [string, string])[] =>
  (membersOf(sealIn(state).blob) ?? []).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);

/** Bytes for a zip of the fakes in which a name may stand twice. */
export const packedMembers = (members: readonly Member[]): Uint8Array =>
  Buffer.from(JSON.stringify(members.map(([name, text]) => [name, Buffer.from(text).toString('base64')])));

/** Puts another zip in the place of the seal: GitHub’s digest is the new bytes’, as after an upload by another job. */
export function replaceSeal(state: WorldState, members: readonly Member[], facts: Partial<ArtifactFacts> = {}): void {
  const blob = packedMembers(members);
  const kept = { ...sealIn(state).facts, sha256: sha256Of(blob), size: blob.length, ...facts };
  state.artifacts[sealAt(state)] = someArtifact(blob, kept);
}

/** The same text with one byte turned. */
export function turned(text: string, at: number): string {
  const other = text.charCodeAt(at) === 0x31 ? '2' : '1';
  return text.slice(0, at) + other + text.slice(at + 1);
}
