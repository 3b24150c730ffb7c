import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request, with its body still unread. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly stream: IncomingMessage;
}

/** What a route answers. A `stream` writes the body itself, for blobs that do not fit into memory. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly stream?: (response: ServerResponse) => void;
}

export type Handler = (request: Request) => Promise<Reply> | Reply;

export interface Served {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a client gets in place of the service's answer. */
export interface FaultReply extends Reply {
  /** The service does its work first, and only its answer is lost. */
  readonly afterWork?: boolean;
  /** The service's own answer is sent, and breaks off. */
  readonly cut?: Cut;
}

/** How an answer breaks off in its middle. */
export interface Cut {
  /** Bytes of the body that are sent. */
  readonly after: number;
  /** The connection stays open and nothing more comes; otherwise it is closed. */
  readonly hang: boolean;
}

export interface ServeOptions {
  /** Delays every reply, to show what a slow network costs. Milliseconds. */
  readonly latencyMs?: number;
  /** Consulted before the handler: a fault that the control API queued. A reply here replaces the handler's. */
  readonly fault?: (request: Request) => FaultReply | undefined;
}

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): Reply => ({
  status,
  headers: { 'content-type': type },
  body,
});

/** Serves one handler on a free loopback port. */
export async function serve(handler: Handler, options: ServeOptions = {}): Promise<Served> {
  const server = createServer((incoming, response) => {
    void answer(handler, options, incoming, response);
  });
  server.keepAliveTimeout = 1_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

async function answer(handler: Handler, options: ServeOptions, incoming: IncomingMessage, response: ServerResponse) {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`);
  const request = { method: incoming.method ?? 'GET', url, headers: incoming.headers, stream: incoming };
  if (options.latencyMs) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
  const fault = options.fault?.(request);
  const works = fault === undefined || fault.afterWork || fault.cut;
  const answered = works ? await settle(handler, request) : undefined;
  const reply = (fault?.cut ? answered : (fault ?? answered)) ?? json(500, {});
  if (response.destroyed) return;
  incoming.resume();
  response.writeHead(reply.status, reply.headers);
  if (fault?.cut) cutOff(response, fault.cut);
  if (reply.stream) reply.stream(response);
  else response.end(reply.body ?? '');
}

/** Lets so many bytes of the body through. What was let through reaches the client before the connection ends. */
function cutOff(response: ServerResponse, { after, hang }: Cut): void {
  const write = response.write.bind(response);
  let left = after;
  const through = (chunk: unknown): boolean => {
    const bytes = Buffer.from(typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : '');
    const some = bytes.subarray(0, left);
    left -= some.length;
    if (bytes.length > some.length) write(some, () => void (hang || response.destroy()));
    else write(some);
    return left > 0;
  };
  // Never drained again: whoever copies into it waits, and that is what is wanted.
  response.write = through;
  response.end = (chunk?: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) through(chunk);
    return response;
  };
}

async function settle(handler: Handler, request: Request): Promise<Reply> {
  try {
    return await handler(request);
  } catch (thrown) {
    return json(500, { message: 'the embedded service failed', why: String(thrown) });
  }
}

/** Reads a body of at most `maxBytes`; a longer one makes the request fail. */
export async function readBody({ stream }: Request, maxBytes = 64 * 1024 * 1024): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > maxBytes) throw new Error(`the body is longer than ${maxBytes} bytes`);
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}
