import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** One request on its way through. */
export interface Passing {
  readonly method: string;
  readonly path: string;
}

export interface Relay {
  /** Stands in for the address that it leads to; no slash at the end. */
  readonly url: string;
  /** The bodies of all replies, in the order in which they came: what a client was told. */
  readonly replies: readonly string[];
  readonly close: () => Promise<void>;
}

/** Headers that belong to one connection and not to the message. */
const ownHeaders: ReadonlySet<string> = new Set(['connection', 'host', 'transfer-encoding', 'content-length']);

/**
 * Stands between a phase and a service, on loopback, and remembers what the service replied.
 *
 * @param refuse gives a status with which the relay answers by itself; `undefined` lets the request pass.
 */
export async function relay(
  target: string,
  refuse: (passing: Passing) => number | undefined = () => undefined,
): Promise<Relay> {
  const replies: string[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/' } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const refused = refuse({ method, path });
    if (refused !== undefined) {
      response.writeHead(refused).end();
      return;
    }
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      ownHeaders.has(name) ? [] : [[name, String(value)]],
    );
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(chunks) };
    const reply = await fetch(`${target}${path}`, { method, headers, ...body });
    const bytes = Buffer.from(await reply.arrayBuffer());
    replies.push(bytes.toString('utf8'));
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? 'text/plain' }).end(bytes);
  };
  const server = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a server that listens has an address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    replies,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
