import type { Secret } from '../../model/secret.ts';
import { isJsonObject, readBytes } from '../../wire/reply.ts';
import { wordsOf } from './words.ts';

const maxReplyBytes = 64 * 1024;

/**
 * Why an upload was refused, in the index's words: member `code` of its JSON, which is `400 <message>`; else plain
 * text; else the reason phrase, where the index repeats it (HTTP/1.1). A page of an error, HTML, says nothing.
 */
export async function readRefusal(response: Response, secrets: readonly Secret[]): Promise<string> {
  const text = await readBytes(response, maxReplyBytes)
    .then((bytes) => Buffer.from(bytes).toString('utf8'))
    .catch(() => '');
  const said = messageIn(text) || response.statusText;
  return wordsOf(said.replace(new RegExp(`^${response.status}\\s+`), ''), secrets);
}

function messageIn(text: string): string {
  const value = jsonIn(text);
  if (isJsonObject(value)) {
    if (typeof value.code === 'string') return value.code;
    return typeof value.message === 'string' ? value.message : '';
  }
  return text.trimStart().startsWith('<') ? '' : text;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
