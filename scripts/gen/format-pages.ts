import { home } from '../../src/model/home.ts';
import { inspectionShape } from '../../src/model/inspection-document.ts';
import { approvalDocument } from '../../src/model/parse-approval.ts';
import { buildRecordDocument } from '../../src/model/parse-build-record.ts';
import { planDocument } from '../../src/model/parse-plan.ts';
import { publicationDocument } from '../../src/model/parse-publication.ts';
import { releaseDocument } from '../../src/model/parse-release.ts';
import { stampDocument } from '../../src/model/parse-stamp.ts';
import type { JsonSchema } from '../../src/model/shape.ts';

/** What a reader of each schema should know that a schema cannot say. */
const pages: Readonly<Record<string, { readonly title: string; readonly schema: JsonSchema; readonly about: string }>> =
  {
    plan: {
      title: 'Plan',
      schema: planDocument.shape.schema,
      about: 'Job output `plan`. One line of JSON, members in this order. Claims: every later job derives them again.',
    },
    release: {
      title: 'Release',
      schema: releaseDocument.shape.schema,
      about:
        'release.json of a seal. JSON indented by two spaces, members in this order, a line break last; any other spelling is refused.',
    },
    stamp: {
      title: 'Stamp',
      schema: stampDocument.shape.schema,
      about:
        'Message of the notice `wheelgate-stamp` of a build job. One line of JSON, at most 3,500 bytes. Has either `files` or `list`.',
    },
    'build-record': {
      title: 'Build record',
      schema: buildRecordDocument.shape.schema,
      about:
        'build-record.json, which a leg leaves in an artifact of its own. JSON indented by two spaces, members in this order, a line break last. All of it is the leg’s own word.',
    },
    approval: {
      title: 'Approval record',
      schema: approvalDocument.shape.schema,
      about: 'Job output `approval`. One line of JSON, members in this order.',
    },
    publication: {
      title: 'Publication',
      schema: publicationDocument.shape.schema,
      about: 'Job output `publication`. One line of JSON, members in this order.',
    },
    inspection: {
      title: 'Inspection',
      schema: inspectionShape.schema,
      about: 'What `wheelgate inspect --json` prints. Texts of findings may change; ids of checks do not.',
    },
  };

/** The JSON Schemas (draft 2020-12) of the documents, by path, from the shapes that also read them. */
export const formatPages = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(pages).map(([name, { title, about, schema }]) => {
      const path = `docs/formats/${name}.schema.json`;
      const head = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${home}/blob/main/${path}`,
        title,
        description: about,
      };
      return [path, `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`];
    }),
  );
