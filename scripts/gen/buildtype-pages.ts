import { readFileSync } from 'node:fs';
import { home } from '../../src/model/home.ts';
import { approvalDocument } from '../../src/model/parse-approval.ts';
import type { JsonSchema } from '../../src/model/shape.ts';
import { approvalPredicateType, approvalStatement } from '../../src/provenance/approval-statement.ts';
import { buildType } from '../../src/provenance/slsa-parts.ts';
import { slsaPredicate } from '../../src/provenance/slsa-predicate.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { exampleApproval, exampleRelease } from './example-release.ts';

/** What a page of docs/buildtypes is about: its predicate's schema, and one statement made by the code itself. */
interface Buildtype {
  readonly title: string;
  readonly about: string;
  readonly schema: JsonSchema;
  readonly example: unknown;
}

/** By the name of the page. */
export const buildtypes = (): Readonly<Record<string, Buildtype>> => {
  const [wheel] = exampleRelease.distributions;
  if (wheel === undefined) throw new Error('the example release has no distribution');
  return {
    'workflow-v1': {
      title: 'Predicate of build type workflow, version 1',
      about: `SLSA provenance v1 with buildType ${buildType}.`,
      schema: slsaPredicate(buildType).schema,
      example: slsaStatement(exampleRelease, wheel),
    },
    'approval-v1': {
      title: 'Approval predicate, version 1',
      about: `in-toto predicate of type ${approvalPredicateType}.`,
      schema: approvalDocument.shape.schema,
      example: approvalStatement(exampleApproval, exampleRelease.distributions),
    },
  };
};

/** The schemas, and the pages with the example in its place; what else a page says is written by hand. */
export function buildtypePages(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(buildtypes()).flatMap(([name, { title, about, schema, example }]) => {
      const at = `docs/buildtypes/${name}.schema.json`;
      const head = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${home}/blob/main/${at}`,
        title,
        description: about,
      };
      return [
        [at, `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`],
        [`docs/buildtypes/${name}.md`, withExample(name, example)],
      ] as const;
    }),
  );
}

/** A page has one block of JSON, its last part: the example. */
function withExample(name: string, example: unknown): string {
  const text = readFileSync(new URL(`../../docs/buildtypes/${name}.md`, import.meta.url), 'utf8');
  const [before, after] = text.split('\n```json\n');
  if (before === undefined || after === undefined) throw new Error(`docs/buildtypes/${name}.md has no place for JSON`);
  return `${before}\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`;
}
