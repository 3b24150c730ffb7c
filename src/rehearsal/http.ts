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
  const answered = fault === undefined || fault.afterWork ? await settle(handler, request) : undefined;
  const reply = fault ?? answered ?? json(500, {});
  if (response.destroyed) return;
  incoming.resume();
  response.writeHead(reply.status, reply.headers);
  if (reply.stream) reply.stream(response);
  else response.end(reply.body ?? '');
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
