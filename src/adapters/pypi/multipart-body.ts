import { randomUUID } from 'node:crypto';
import type { FormField } from './upload-fields.ts';

/**
 * A `multipart/form-data` body (RFC 7578) whose file part stays on disk until it is sent, and whose length is known.
 * Node's `FormData` would change every line break of a description; here the bytes stay.
 *
 * @param fields names are ours: no quote and no line break in them.
 * @param filename no quote and no line break in it either.
 * @returns its type carries the boundary.
 */
export function multipartBody(fields: readonly FormField[], filename: string, content: Blob): Blob {
  // Lower case, as a Blob's type always is. Nobody can put into a value what is drawn only now.
  const boundary = `wheelgate-${randomUUID()}`;
  const head = (disposition: string) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  const parts = fields.map(([name, value]) => `${head(`name="${name}"`)}\r\n${value}\r\n`);
  const file = `${head(`name="content"; filename="${filename}"`)}Content-Type: application/octet-stream\r\n\r\n`;
  return new Blob([...parts, file, content, `\r\n--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}
