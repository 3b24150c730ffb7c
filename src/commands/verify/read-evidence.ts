import type { Bundle } from '../../model/attestation.ts';
import type { Parsed } from '../../model/parsed.ts';
import type { Files } from '../../ports/files.ts';
import { evidenceIn } from '../../provenance/evidence-in.ts';

/** One file of evidence. */
export interface Evidence {
  readonly from: string;
  /** True for a file about many: only the bundles that name this digest count. */
  readonly shared: boolean;
  readonly bundles: Parsed<readonly Bundle[]>;
}

/** Gives the evidence that lies beside a file; each file of evidence is read once. */
export type EvidenceOf = (file: string, folders: readonly string[]) => Promise<readonly Evidence[]>;

/** Provenance of 1,024 distributions with room to spare. */
const maxEvidenceBytes = 32 * 1024 * 1024;

/** Ends of names that make a file evidence of the file in front of them. */
const ownEnds = /^\.(?:[\w.]+\.)?(?:attestation|sigstore|sigstore\.json|provenance|intoto\.jsonl)$/;

/** What speaks of many files: all provenance of a release, and the record of who let it out. */
const isShared = (name: string): boolean => name.endsWith('.intoto.jsonl') || /^(?:.*[.-])?approval\.json$/.test(name);

/** A reader over folders that do not change meanwhile. */
export function readEvidence(files: Files): EvidenceOf {
  const read = new Map<string, Evidence['bundles']>();
  const listed = new Map<string, readonly string[]>();
  const bundlesAt = async (folder: string, name: string) => {
    const path = files.join(folder, name);
    const known = read.get(path);
    if (known !== undefined) return known;
    const bundles = evidenceIn(name, Buffer.from(await files.read(path, maxEvidenceBytes)).toString('utf8'));
    read.set(path, bundles);
    return bundles;
  };
  return async (file, folders) => {
    const evidence: Evidence[] = [];
    for (const folder of folders) {
      const names = listed.get(folder) ?? (await files.list(folder)) ?? [];
      listed.set(folder, names);
      for (const name of names) {
        const own = name.startsWith(file) && ownEnds.test(name.slice(file.length));
        if (!own && !isShared(name)) continue;
        evidence.push({ from: name, shared: !own, bundles: await bundlesAt(folder, name) });
      }
    }
    return evidence;
  };
}
