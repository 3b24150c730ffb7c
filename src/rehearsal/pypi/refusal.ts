import { json, type Reply, type Request, text } from '../http.ts';

/** An upload the index does not take: thrown by a rule, rendered by the route. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const WORDS: Readonly<Record<number, readonly [title: string, explanation: string]>> = {
  400: [
    'Bad Request',
    'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  ],
  403: ['Forbidden', 'Access was denied to this resource.'],
};

/** Stops an upload with 400, as most rules do. */
export function refuse(message: string, status = 400): never {
  throw new Refusal(status, message);
}

/**
 * Renders a refusal in the form that the client asked for. The index also puts the message into the reason phrase;
 * `Reply` has no place for it, so here only the body carries it (twine reads both).
 */
export function renderRefusal({ status, message }: Refusal, request: Request): Reply {
  if (status >= 500) return serverError();
  const [title, explanation] = WORDS[status] ?? ['Error', 'The request failed.'];
  const body = `${explanation}\n\n\n${message}\n\n`;
  if ((request.headers.accept ?? '').includes('application/json')) {
    return json(status, { message: body, code: `${status} ${message}`, title });
  }
  return text(status, `${status} ${message}\n\n${body}`);
}

/** The page of an unexpected failure: HTML whatever the client accepts. */
export function serverError(): Reply {
  return text(500, '<html><head><title>500 Internal Server Error</title></head></html>', 'text/html; charset=utf-8');
}

/** The page of an unknown address. */
export function notFound(): Reply {
  return text(404, '<html><head><title>404 Not Found</title></head></html>', 'text/html; charset=utf-8');
}
