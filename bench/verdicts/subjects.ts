import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expectation } from '../../src/model/distribution.ts';
import { inspectDistribution } from '../../src/worker.ts';

/** One archive, and what we say of it. */
export interface Subject {
  /** How it is called in the report: a case of the hostile corpus, or the file. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Ids of our checks that block, and of those that warn. */
  readonly blocks: readonly string[];
  readonly warns: readonly string[];
}

/** Archives that are alike in what is known of them beforehand. */
export interface SubjectGroup {
  readonly title: string;
  readonly subjects: readonly Subject[];
}

/** What a release without a policy asks. */
const expectation: Expectation = { project: undefined, version: undefined, sbom: 'warn', levels: {} };

function subjectOf(name: string, path: string): Subject {
  const { verdicts } = inspectDistribution(basename(path), readFileSync(path), expectation);
  const failed = verdicts.filter(({ status }) => status === 'fail').map(({ check }) => check);
  const idsOf = (severity: string) => failed.filter((check) => check.severity === severity).map(({ id }) => id);
  return { name, path, blocks: idsOf('block'), warns: idsOf('warn') };
}

interface Label {
  readonly name: string;
  readonly file: string;
  readonly blocks: readonly string[];
  readonly warns: readonly string[];
}

/** The hostile corpus, written into a folder by its own script; those that must block apart from the rest. */
export function hostileSubjects(into: string): readonly SubjectGroup[] {
  const script = fileURLToPath(new URL('../../scripts/hostile.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, into], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the hostile corpus could not be written: exit ${status}`);
  const labels: readonly Label[] = JSON.parse(readFileSync(join(into, 'labels.json'), 'utf8'));
  const those = (wanted: (label: Label) => boolean) =>
    labels.filter(wanted).map(({ name, file }) => subjectOf(name, resolve(into, name, file)));
  return [
    { title: 'hostile archives, labelled as blocking', subjects: those(({ blocks }) => blocks.length > 0) },
    {
      title: 'odd archives, labelled as worth a warning',
      subjects: those(({ blocks, warns }) => blocks.length === 0 && warns.length > 0),
    },
    {
      title: 'odd archives, labelled as innocent',
      subjects: those(({ blocks, warns }) => blocks.length === 0 && warns.length === 0),
    },
  ];
}

/** Published files of one folder; wheels and sdists apart. */
export function realSubjects(folder: string, what: string): readonly SubjectGroup[] {
  const files = readdirSync(folder).sort();
  const those = (end: string) =>
    files.filter((file) => file.endsWith(end)).map((file) => subjectOf(file, resolve(folder, file)));
  return [
    { title: `${what}: wheels`, subjects: those('.whl') },
    { title: `${what}: sdists`, subjects: those('.tar.gz') },
  ];
}
