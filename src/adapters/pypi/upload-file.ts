import { ReleaseError } from '../../errors.ts';
import type { Upload } from '../../ports/package-index.ts';
import { mayPass, retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { drop } from './drop.ts';
import type { IndexContext } from './index-context.ts';
import type { MintedToken } from './mint-token.ts';
import { multipartBody } from './multipart-body.ts';
import { readRefusal } from './read-refusal.ts';
import { reasonOf } from './reason-of.ts';
import { uploadFields } from './upload-fields.ts';
import { uploadRefused } from './upload-refused.ts';
import type { UploadTokens } from './upload-tokens.ts';
import { userAgent } from './user-agent.ts';

/** The largest files that PyPI takes have 1 GiB; it judges them only when it has all of them. */
const timeoutMs = 20 * 60_000;

/** Gives the bytes of a local file, unread: `openAsBlob` of node:fs. */
export type OpenFile = (path: string) => Promise<Blob>;

interface Answer {
  readonly status: number;
  /** The index's words; empty for 200. */
  readonly words: string;
  readonly afterMs: number | undefined;
}

/**
 * Uploads one file. Same bytes again are a success to the index, so whatever may pass is tried again, also when a try
 * may have landed.
 *
 * @throws ReleaseError UPLOAD_REFUSED with the index's words; INDEX_UNREACHABLE after retries; what `tokens` throws.
 */
export async function uploadFile(
  context: IndexContext,
  tokens: UploadTokens,
  open: OpenFile,
  upload: Upload,
): Promise<void> {
  const { wire } = context;
  const { file } = upload.inspection;
  const body = await formOf(open, upload);
  await retrying(
    wire.clock,
    usualPatience,
    () => attempt(context, tokens, file, body),
    (why) => notTaken(context, file, `${reasonOf(why)} (${usualPatience.tries} tries)`, why),
  );
}

async function formOf(open: OpenFile, upload: Upload): Promise<Blob> {
  const { path, inspection } = upload;
  const fields = uploadFields(upload);
  if (!/^[\w.+!-]+$/.test(inspection.file)) {
    throw new ReleaseError('BUG', `${JSON.stringify(inspection.file)} is no name for an upload`);
  }
  const content = await open(path);
  if (content.size !== inspection.size) {
    const what = `${path} has ${content.size} bytes, and ${inspection.size} when it was inspected`;
    throw new ReleaseError('FILE_UNREADABLE', what);
  }
  return multipartBody(fields, inspection.file, content);
}

async function attempt(context: IndexContext, tokens: UploadTokens, file: string, body: Blob): Promise<Try<undefined>> {
  const token = await tokens.current();
  const first = await send(context, token, body);
  const answer = isExpired(first) ? await send(context, await tokens.after(token), body) : first;
  if (answer.kind === 'again') return answer;
  const { status, words, afterMs } = answer.value;
  if (status === 200) return { kind: 'answer', value: undefined };
  if (status < 400) throw notTaken(context, file, `it answered ${status}, which leads elsewhere`);
  // A limit on new projects grows with every further try.
  if (!mayPass(status) || /new projects/i.test(words)) throw uploadRefused(context.name, file, status, words);
  return { kind: 'again', why: `it answered ${status}${words && `: ${words}`}`, afterMs };
}

async function send({ wire, endpoint }: IndexContext, token: MintedToken, body: Blob): Promise<Try<Answer>> {
  const basic = Buffer.from(`__token__:${token.narrow.reveal()}`).toString('base64');
  try {
    const response = await wire.fetch(endpoint.upload, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, accept: 'application/json', 'user-agent': userAgent },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers } = response;
    if (status === 200) drop(response);
    const words = status === 200 ? '' : await readRefusal(response, [token.narrow, token.whole]);
    return { kind: 'answer', value: { status, words, afterMs: retryAfterMs(headers) } };
  } catch (why) {
    return { kind: 'again', why };
  }
}

const isExpired = (answer: Try<Answer>): boolean =>
  answer.kind === 'answer' && answer.value.status === 403 && /token is expired/i.test(answer.value.words);

const notTaken = ({ name }: IndexContext, file: string, why: string, cause?: unknown): ReleaseError =>
  new ReleaseError(
    'INDEX_UNREACHABLE',
    `${name} did not say that it has ${file}: ${why}. It may have it all the same; a repeat does no harm`,
    { cause },
  );
