import { sha256Of } from '../../../src/model/digest.ts';
import type { Inspection, MetadataField } from '../../../src/model/distribution.ts';

/** What was found out about a wheel of demo 1.0, all made up but for what a test names. */
export function anInspection(facts: Partial<Inspection> = {}): Inspection {
  const file = facts.file ?? 'demo-1.0-py3-none-any.whl';
  const tags = { build: undefined, pythons: ['py3'], abis: ['none'], platforms: ['any'] };
  return {
    file,
    sha256: sha256Of('bytes'),
    size: 5,
    name: { kind: 'wheel', file, project: 'demo', version: '1.0', ...tags },
    metadata: metadata(['Metadata-Version', '2.1'], ['Name', 'demo'], ['Version', '1.0']),
    description: '',
    sboms: [],
    verdicts: [],
    ...facts,
  };
}

export const metadata = (...fields: readonly (readonly [string, string])[]): readonly MetadataField[] =>
  fields.map(([name, value]) => ({ name, value }));
