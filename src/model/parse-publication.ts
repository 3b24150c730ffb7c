import { byteOrder } from './byte-order.ts';
import { type Document, parseDocument, renderDocument } from './document.ts';
import { fileName, indexName, project, sha256, version, world } from './fact-shapes.ts';
import type { Parsed } from './parsed.ts';
import type { Publication } from './publication.ts';
import { choice, list, object } from './shape.ts';

type PublishedFile = Publication['files'][number];

/** `publication.json`, and the job output of the same content: one line, less than 64 KB. */
export const publicationDocument: Document<Publication> = {
  name: 'the publication',
  form: 'line',
  maxBytes: 64 * 1024 - 1,
  shape: object<Publication>({
    v: choice(1),
    world,
    index: indexName,
    project,
    version,
    seal: sha256,
    state: choice('published', 'handed-off', 'confirmed', 'stale', 'different'),
    files: list(
      object<PublishedFile>({
        file: fileName,
        sha256,
        how: choice('uploaded', 'already-there', 'pending', 'confirmed'),
      }),
      { max: 1_000, sorted: { compare: (a, b) => byteOrder(a.file, b.file), says: 'by file in byte order' } },
    ),
  }),
};

/** Spells a publication: the same files give the same bytes, in whatever order the uploads ended. */
export const renderPublication = (publication: Publication): string => renderDocument(publicationDocument, publication);

/** Reads a publication that an earlier job left behind. */
export const parsePublication = (text: string): Parsed<Publication> => parseDocument(publicationDocument, text);
