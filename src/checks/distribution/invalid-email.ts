import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidEmail: Check<DistributionSubject> = {
  id: 'invalid-email',
  title: 'A mail address of the metadata is none',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI checks the first address of each field and refuses what is no mail address.',
  remedy: 'Correct the email of authors or maintainers in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#author-email',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Author-email', 'Maintainer-email');
    const addresses = fields.map(({ where, value }) => ({ where, address: firstAddress(value) }));
    const wrong = addresses.filter(({ address }) => address !== undefined && !isPossible(address));
    return {
      examined: fields.length,
      findings: wrong.map(({ where, address = '' }) => ({
        where,
        what: `${shown(address)} is not a valid email address`,
      })),
    };
  },
};

/** One plain address, with or without a name before it. */
const plainAddress =
  /^\s*(?:[^<>,;:"()@\\]*<([^\s<>,;:"()@\\]+@[^\s<>,;:"()@\\]+)>|([^\s<>,;:"()@\\]+@[^\s<>,;:"()@\\]+))\s*(?:,|$)/;

/** Of any other form PyPI's reader makes something of its own, so nothing is said about it. */
function firstAddress(value: string): string | undefined {
  const found = plainAddress.exec(value.slice(0, 2_000).replace(/^\s*"[^"\\]*"/, ''));
  return found?.[1] ?? found?.[2];
}

/** Names that no mail can reach; PyPI refuses them too. */
const unreachable = /\.(?:arpa|invalid|local|localhost|onion|test)$/i;

/** Characters beyond ASCII are allowed on both sides, and not judged. */
function isPossible(address: string): boolean {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const labels = domain.split('.');
  return (
    local.length <= 64 &&
    /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+)*$/u.test(local) &&
    labels.length > 1 &&
    labels.every((label) =>
      /^[a-z0-9\u0080-\u{10FFFF}](?:[a-z0-9\u0080-\u{10FFFF}-]*[a-z0-9\u0080-\u{10FFFF}])?$/iu.test(label),
    ) &&
    !unreachable.test(domain)
  );
}
