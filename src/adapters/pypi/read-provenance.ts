import type { PypiAttestation } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { IndexProvenance } from '../../ports/package-index.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { wordsOf } from './words.ts';

/** One bundle for each upload that brought attestations; an index keeps one of each type. */
const maxBundles = 16;
const maxAttestations = 16;

/** Reads what the Integrity API serves (PEP 740, version 1). Whether a signature holds is for the verifier to say. */
export function readProvenance({ version, attestation_bundles: bundles }: JsonObject): Parsed<IndexProvenance[]> {
  if (version !== 1) return bad('the provenance is not of version 1');
  if (!Array.isArray(bundles) || bundles.length === 0) return bad('there is no list of bundles');
  if (bundles.length > maxBundles) return bad(`there are ${bundles.length} bundles`);
  const read = bundles.map(readBundle);
  const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
  return reasons.length === 0 ? good(read.flatMap((one) => (one.ok ? [one.value] : []))) : bad(...reasons);
}

function readBundle(value: unknown): Parsed<IndexProvenance> {
  if (!isJsonObject(value) || !isJsonObject(value.publisher)) return bad('a bundle has no publisher');
  const { publisher, attestations: list } = value;
  if (!Array.isArray(list) || list.length === 0) return bad('a bundle has no attestation');
  if (list.length > maxAttestations) return bad(`a bundle has ${list.length} attestations`);
  const attestations = list.map(readAttestation);
  const whole = attestations.flatMap((one) => (one === undefined ? [] : [one]));
  if (whole.length < attestations.length) return bad('an attestation is not of the form that PEP 740 fixes');
  // Other kinds of publisher have other members, and null stands for none: no value, no match.
  const text = (name: string) => (typeof publisher[name] === 'string' ? wordsOf(publisher[name]) : '');
  const [kind, repository, workflow] = [text('kind'), text('repository'), text('workflow')];
  return good({ publisher: { kind, repository, workflow, environment: text('environment') }, attestations: whole });
}

function readAttestation(value: unknown): PypiAttestation | undefined {
  if (!isJsonObject(value) || value.version !== 1) return undefined;
  const { verification_material: material, envelope } = value;
  if (!isJsonObject(material) || !isJsonObject(envelope)) return undefined;
  const { certificate, transparency_entries: entries } = material;
  const { statement, signature } = envelope;
  if (!isBase64(certificate) || !isBase64(statement) || !isBase64(signature)) return undefined;
  // The index looks at the first entry only, and so do we.
  const entry: unknown = Array.isArray(entries) ? entries[0] : undefined;
  if (!isJsonObject(entry)) return undefined;
  return {
    version: 1,
    verification_material: { certificate, transparency_entries: [entry] },
    envelope: { statement, signature },
  };
}

const isBase64 = (text: unknown): text is string =>
  typeof text === 'string' && text !== '' && Buffer.from(text, 'base64').toString('base64') === text;
