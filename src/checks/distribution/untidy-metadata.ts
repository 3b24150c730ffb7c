import { fieldOf } from '../../dist/parse-metadata.ts';
import { normaliseVersion } from '../../model/version.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { metadataOf } from '../stated-metadata.ts';

export const untidyMetadata: Check<DistributionSubject> = {
  id: 'untidy-metadata',
  title: 'The metadata hold what readers trip over',
  severity: 'warn',
  applies: 'always',
  why: 'Line readers and Python see other fields where a control character stands, and versions are compared as text by some.',
  remedy: 'Correct the project table of pyproject.toml or update the build backend, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',

  run({ facts }) {
    const metadata = metadataOf(facts);
    const where = facts.metadata?.path ?? facts.file;
    // What cannot be read is found by `malformed-metadata`; here there is nothing to add.
    if (metadata === undefined) return { examined: 1, findings: [] };
    const version = fieldOf(metadata, 'Version') ?? '';
    const normal = normaliseVersion(version);
    const controlled = metadata.fields.filter(({ value }) => /(?![\t\n\r])\p{Cc}|\r(?!\n)/u.test(value));
    const size = facts.members.find(({ path }) => path === where)?.size ?? 0;
    return {
      examined: metadata.fields.length,
      findings: [
        ...(normal.ok && normal.value !== version
          ? [{ where, what: `Version ${JSON.stringify(version)} is ${normal.value} in its normal spelling` }]
          : []),
        ...controlled.map(({ name }) => ({ where, what: `the field ${name} holds a control character` })),
        ...(size > maxBytes ? [{ where, what: `it has ${size} bytes; PyPI serves it to every installer` }] : []),
      ],
    };
  },
};

/** Bytes. The largest real one has 109 kB. */
const maxBytes = 1024 * 1024;
