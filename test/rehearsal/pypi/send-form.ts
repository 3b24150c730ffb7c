import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import type { Field } from './form-answer.ts';
import { digestOf } from './index-fixture.ts';

/** One upload, all innocent but for what a case names. */
export interface Sent {
  readonly authorization: string;
  readonly filename: string;
  readonly bytes: Buffer;
  /** In place of the usual fields; `null`: left out. */
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly more?: readonly Field[];
  /** Content type of the file part; `null`: no file at all. */
  readonly type?: string | null;
  readonly accept?: string;
  readonly path?: string;
}

/** Sends a form as a client does. @returns status and text of the reply. */
export async function sendForm(index: StartedIndex, sent: Sent): Promise<{ status: number; text: string }> {
  const { filename, bytes, fields = {}, more = [], type = 'application/octet-stream' } = sent;
  const version = filename.replace(/\.tar\.gz$/, '').split('-')[1] ?? '';
  const sdist = filename.endsWith('.tar.gz');
  const usual = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    name: 'demo',
    version,
    filetype: sdist ? 'sdist' : 'bdist_wheel',
    pyversion: sdist ? 'source' : 'py3',
    sha256_digest: digestOf(bytes),
  };
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...usual, ...fields })) if (value !== null) form.append(name, value);
  for (const [name, value] of more) form.append(name, value);
  if (type !== null) form.append('content', new Blob([new Uint8Array(bytes)], { type }), filename);
  const headers = { authorization: sent.authorization, accept: sent.accept ?? 'application/json' };
  const response = await fetch(`${index.url}${sent.path ?? '/legacy/'}`, { method: 'POST', body: form, headers });
  return { status: response.status, text: await response.text() };
}

/** The same, as one line: `200`, or the useful member of the refusal. */
export async function answerToForm(index: StartedIndex, sent: Sent): Promise<string> {
  const { status, text } = await sendForm(index, sent);
  if (!text.startsWith('{')) return String(status);
  const reply: unknown = JSON.parse(text);
  return typeof reply === 'object' && reply !== null && 'code' in reply ? String(reply.code) : text;
}
