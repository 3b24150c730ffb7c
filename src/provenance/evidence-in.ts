import type { Bundle } from '../model/attestation.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bundleOf } from './bundle-of.ts';
import { elementsOf, membersOf } from './json-members.ts';

/** Lines of a `.jsonl`: a release of 1,024 distributions with three statements each. */
const maxLines = 4_096;
const maxAttestations = 64;

/**
 * The bundles in a file of evidence, told by the end of its name: `.attestation` is PEP 740's form, `.provenance` what
 * an index serves, `.jsonl` one bundle a line, everything else one Sigstore bundle. Nothing is verified here.
 *
 * @returns at least one bundle; or why the file holds none that can be read. One that cannot be read hides no others:
 *   the whole file is refused.
 */
export function evidenceIn(name: string, text: string): Parsed<readonly Bundle[]> {
  if (name.endsWith('.jsonl')) return fromLines(text);
  const value = parsedJson(text);
  if (value === undefined) return bad('it is not JSON');
  if (name.endsWith('.provenance')) return fromProvenance(value);
  if (name.endsWith('.attestation')) return all([bundleOf(value)]);
  return all([asBundle(value)]);
}

function fromLines(text: string): Parsed<readonly Bundle[]> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > maxLines) return bad(`it has ${lines.length} lines; ${maxLines} are read`);
  return all(lines.map((line) => asBundle(parsedJson(line))));
}

function fromProvenance(value: unknown): Parsed<readonly Bundle[]> {
  const { version, attestation_bundles: bundles } = membersOf(value);
  if (version !== 1) return bad('the provenance is not of version 1');
  const attestations = elementsOf(bundles).flatMap((one) => elementsOf(membersOf(one).attestations));
  if (attestations.length > maxAttestations) return bad(`it has ${attestations.length} attestations`);
  return all(attestations.map(bundleOf));
}

function all(read: readonly Parsed<Bundle>[]): Parsed<readonly Bundle[]> {
  const reasons = read.flatMap((one, at) => {
    const where = read.length > 1 ? `bundle ${at + 1}: ` : '';
    return one.ok ? [] : one.reasons.map((reason) => `${where}${reason}`);
  });
  if (reasons.length > 0) return bad(...reasons.slice(0, 10));
  const bundles = read.flatMap((one) => (one.ok ? [one.value] : []));
  return bundles.length === 0 ? bad('it holds no bundle') : good(bundles);
}

const asBundle = (value: unknown): Parsed<Bundle> => {
  const bundle = membersOf(value);
  return 'verificationMaterial' in bundle ? good(bundle) : bad('it is no Sigstore bundle');
};

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
