import { WireFailure } from './wire.ts';

/** A JSON object from outside: nothing is known of its members. */
export type JsonObject = { readonly [member: string]: unknown };

/** Reads a reply's body whole. @throws WireFailure when it is longer than `maxBytes`, or the stream breaks. */
export async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw new WireFailure(`the reply is longer than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof WireFailure) throw cause;
    throw new WireFailure('the reply broke off', { cause });
  }
  return Buffer.concat(chunks);
}

/** Reads a reply as JSON of at most `maxBytes`. @throws WireFailure */
export async function readJson(response: Response, maxBytes: number): Promise<unknown> {
  const text = Buffer.from(await readBytes(response, maxBytes)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WireFailure(`the reply is not JSON: ${JSON.stringify(text.slice(0, 120))}`, { cause });
  }
}

/** Reads a reply as one JSON object. @throws WireFailure */
export async function readJsonObject(response: Response, maxBytes: number): Promise<JsonObject> {
  const value = await readJson(response, maxBytes);
  if (!isJsonObject(value)) throw new WireFailure('the reply is not a JSON object');
  return value;
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
