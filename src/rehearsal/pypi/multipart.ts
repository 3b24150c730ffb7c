import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { refuse } from './refusal.ts';

/** The file part, streamed to disk. */
export interface FilePart {
  readonly filename: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly md5: string;
}

/** A whole form: text fields in order, repeats kept, and the last part that has a file name. */
export interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly file: FilePart | null;
}

interface Sink {
  take: (bytes: Buffer) => Promise<void>;
  end: () => Promise<void>;
}

const HEAD_BYTES = 16 * 1024;
/** Text of all fields together: descriptions are long, file bytes do not count. */
const TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Reads `multipart/form-data` (RFC 7578). The file part goes to `filePath` chunk by chunk, at most `maxBytes` of it:
 * a longer one is counted to its end and not stored, since the index reads the whole body before it judges the size.
 */
export async function readMultipart(
  stream: AsyncIterable<Buffer>,
  contentType: string,
  filePath: string,
  maxBytes: number,
): Promise<Form> {
  const boundary = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  if (!boundary) return { fields: [], file: null };
  const form = new FormSink(filePath, maxBytes);
  const splitter = new Splitter(Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`), form);
  try {
    for await (const chunk of stream) await splitter.push(chunk);
  } finally {
    await form.close();
  }
  if (!splitter.done) refuse('Invalid form: the body ended too early.');
  return form.result();
}

/** Cuts the body at the delimiter; holds no more than a chunk and a delimiter. */
class Splitter {
  readonly #delimiter: Buffer;
  readonly #form: FormSink;
  // The first delimiter has no line end before it; one is put there so that all look the same.
  #pending: Buffer = Buffer.from('\r\n');
  #sink: Sink | null = null;
  #state: 'body' | 'mark' | 'head' | 'done' = 'body';

  constructor(delimiter: Buffer, form: FormSink) {
    this.#delimiter = delimiter;
    this.#form = form;
  }

  get done(): boolean {
    return this.#state === 'done';
  }

  async push(chunk: Buffer): Promise<void> {
    // What follows the last delimiter is to be ignored (RFC 2046).
    if (this.done) return;
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    while (await this.#step());
  }

  /** One move; false when it needs more bytes or all is read. */
  async #step(): Promise<boolean> {
    if (this.#state === 'body') return this.#body();
    if (this.#state === 'head') return this.#head();
    if (this.#state === 'done' || this.#pending.length < 2) return false;
    this.#state = this.#pending.subarray(0, 2).toString('latin1') === '--' ? 'done' : 'head';
    return !this.done;
  }

  async #body(): Promise<boolean> {
    const at = this.#pending.indexOf(this.#delimiter);
    const cut = at < 0 ? Math.max(0, this.#pending.length - this.#delimiter.length) : at;
    if (cut > 0) await this.#sink?.take(this.#pending.subarray(0, cut));
    this.#pending = this.#pending.subarray(at < 0 ? cut : at + this.#delimiter.length);
    if (at < 0) return false;
    await this.#sink?.end();
    this.#sink = null;
    this.#state = 'mark';
    return true;
  }

  async #head(): Promise<boolean> {
    const at = this.#pending.indexOf('\r\n\r\n');
    if (at < 0 && this.#pending.length > HEAD_BYTES) refuse('Invalid form: the head of a part is too long.');
    if (at < 0) return false;
    this.#sink = await this.#form.part(this.#pending.subarray(0, at).toString('utf8'));
    this.#pending = this.#pending.subarray(at + 4);
    this.#state = 'body';
    return true;
  }
}

class FormSink {
  readonly #fields: (readonly [string, string])[] = [];
  readonly #path: string;
  readonly #maxBytes: number;
  #file: FilePart | null = null;
  #handle: FileHandle | null = null;
  #textBytes = 0;

  constructor(path: string, maxBytes: number) {
    this.#path = path;
    this.#maxBytes = maxBytes;
  }

  /** Opens the part that a head describes. */
  async part(head: string): Promise<Sink> {
    const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? '';
    const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1] ?? '';
    const filename = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
    if (name !== 'content' || filename === undefined) return this.#text(name);
    const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1]?.trim() ?? '';
    return this.#toDisk(filename.replaceAll('%22', '"').replaceAll(/\\(.)/g, '$1'), type);
  }

  #text(name: string): Sink {
    const chunks: Buffer[] = [];
    return {
      take: async (bytes) => {
        this.#textBytes += bytes.length;
        if (this.#textBytes > TEXT_BYTES) refuse('Invalid form: the fields are too long.');
        chunks.push(Buffer.from(bytes));
      },
      end: async () => {
        this.#fields.push([name, Buffer.concat(chunks).toString('utf8')]);
      },
    };
  }

  async #toDisk(filename: string, type: string): Promise<Sink> {
    await this.close();
    const handle = await open(this.#path, 'w');
    this.#handle = handle;
    const digests: readonly Hash[] = [createHash('sha256'), createHash('md5')];
    let size = 0;
    return {
      take: async (bytes) => {
        size += bytes.length;
        if (size > this.#maxBytes) return;
        for (const digest of digests) digest.update(bytes);
        await writeAll(handle, bytes);
      },
      end: async () => {
        const [sha256 = '', md5 = ''] = digests.map((digest) => digest.digest('hex'));
        this.#file = { filename, type, size, sha256, md5 };
      },
    };
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  result(): Form {
    return { fields: this.#fields, file: this.#file };
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}
