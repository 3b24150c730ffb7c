import { execFileSync } from 'node:child_process';
import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';

/** The real issuer's name: Fulcio puts it into certificates, and verifiers compare it. */
export const issuer = 'https://token.actions.githubusercontent.com';
const { host } = new URL(issuer);

/** GitHub's token issuer as Fulcio sees it, on loopback. */
export interface GithubIssuer {
  /** What Fulcio must have in its environment to find it: a proxy and a certificate. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Serves discovery and keys under GitHub's name, behind a proxy that leads to that name and nowhere else. */
export async function startGithubIssuer(keys: readonly JsonWebKey[], folder: string): Promise<GithubIssuer> {
  const [key, certificate] = [join(folder, 'issuer.key'), join(folder, 'issuer.pem')];
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  const making = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', [...making, ...names, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const pages: Readonly<Record<string, unknown>> = {
    '/.well-known/openid-configuration': {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    },
    '/.well-known/jwks': { keys: keys.map((one) => ({ use: 'sig', alg: 'RS256', ...one })) },
  };
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(page ?? {}));
  });
  const port = await listen(server);
  const proxy = createProxy().on('connect', ({ url }, socket) => {
    if (url !== `${host}:443`) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const there = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    for (const one of [socket, there]) one.on('error', () => there.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    environment: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`, SSL_CERT_FILE: certificate },
    close: () => {
      server.close();
      server.closeAllConnections();
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
