import type { Secret } from '../../model/secret.ts';

/** Of a stranger's sentence, as much as a message has room for. Characters. */
const maxWords = 500;

/** Forms that only tokens have: the start of a JWT, also one that was shortened in its middle; an API token. */
const tokenForms = /eyJ[\w.=…-]+|pypi-[\w=-]{40,}/g;

/**
 * A server's own words for a message: on one line, bounded, nothing invisible or reordering, no token in them. Servers
 * do quote what they were sent.
 *
 * @param secrets texts that were part of the request.
 */
export function wordsOf(stranger: string, secrets: readonly Secret[] = []): string {
  // Before the cut: half a token is still too much of it.
  const bare = secrets.reduce((text, secret) => text.replaceAll(secret.reveal(), '[secret]'), stranger);
  const safe = bare.replaceAll(tokenForms, '[secret]').trim().replaceAll(/\s+/g, ' ');
  const cut = safe.length > maxWords ? `${safe.slice(0, maxWords)}…` : safe;
  return cut.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}
