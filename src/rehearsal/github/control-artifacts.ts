import type { Control, Order } from '../control.ts';
import { deleteArtifact, findArtifact, replaceArtifact, tamperArtifact, uploadArtifact } from './artifacts.ts';
import { type Fields, isFields, listOf, textOf, textOr } from './fields.ts';
import { findJob } from './jobs.ts';
import type { Artifact } from './state.ts';
import type { ZipSource } from './write-zip.ts';

/** Plays jobs that upload, replace and delete artifacts, and a store that loses or changes bytes. */
export const artifactControls: readonly Control[] = [
  { method: 'GET', path: '/artifacts', answer: ({ world }) => ({ artifacts: world.github.state.artifacts }) },
  { method: 'POST', path: '/artifacts', answer: upload },
  { method: 'POST', path: '/artifacts/*/replace', answer: replace },
  { method: 'POST', path: '/artifacts/*/tamper', answer: tamper },
  { method: 'POST', path: '/artifacts/*', answer: patch },
  { method: 'DELETE', path: '/artifacts/*', answer: remove },
];

/** The artifact that the path names. */
const named = ({ world, id }: Order): Artifact => findArtifact(world.github.state, id);

/** What a caller needs to find the artifact again. `digest` is what REST tells, true or not. */
const shown = ({ id, name, sha256, size, createdAt }: Artifact) => ({
  id,
  name,
  digest: `sha256:${sha256}`,
  size,
  created_at: createdAt,
});

/** Files on this machine, each with its name inside the archive. Nothing keeps a name from being hostile. */
function filesIn(body: Fields): readonly ZipSource[] {
  return listOf(body, 'files').map((file) => {
    if (!isFields(file)) throw new Error('files must be a list of {path, name}');
    return { path: textOf(file, 'path'), name: textOf(file, 'name') };
  });
}

/** A job's upload step, without the network. */
async function upload({ world, body }: Order) {
  const { state } = world.github;
  const files = filesIn(body);
  const archive = body.archive !== false;
  // Without an archive GitHub's client names the artifact after the file.
  const name = textOr(body, 'name', archive ? '' : (files[0]?.name ?? ''));
  if (name === '') throw new Error('name must be text');
  return shown(await uploadArtifact(state, findJob(state, body.job), { name, archive, files }));
}

/** Another job overwrites an artifact; without `job` the one that made it does. */
async function replace(order: Order) {
  const { state } = order.world.github;
  const old = named(order);
  const job = findJob(state, order.body.job ?? old.jobId);
  return shown(await replaceArtifact(state, old, job, filesIn(order.body)));
}

/** The store changes a byte behind everybody's back. */
async function tamper(order: Order) {
  await tamperArtifact(order.world.github.state, named(order));
  return shown(named(order));
}

/** Lets an artifact expire, or live again. */
function patch(order: Order) {
  const artifact = named(order);
  if (typeof order.body.expired === 'boolean') artifact.expired = order.body.expired;
  return shown(artifact);
}

/** Somebody deletes an artifact between two phases. */
async function remove(order: Order) {
  await deleteArtifact(order.world.github.state, named(order));
}
