import { checkForm, readFields } from '../../../src/rehearsal/pypi/form-fields.ts';
import { checkMetadata } from '../../../src/rehearsal/pypi/metadata-rules.ts';
import { Refusal } from '../../../src/rehearsal/pypi/refusal.ts';

/** What a rule says to an upload that it takes. */
export const accepted = 'accepted';

/** The message of a refusal, with its status where that is not 400; or {@link accepted}. */
export function answerOf(work: () => void): string {
  try {
    work();
    return accepted;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return thrown.status === 400 ? thrown.message : `${thrown.status} ${thrown.message}`;
  }
}

/** A message of the metadata rules, which all end alike. */
export const spec = (words: string): string =>
  `${words} See https://packaging.python.org/specifications/core-metadata for more information.`;

/** A form that the index takes. */
const whole = {
  ':action': 'file_upload',
  protocol_version: '1',
  metadata_version: '2.5',
  name: 'demo',
  version: '1.0',
  filetype: 'bdist_wheel',
  pyversion: 'py3',
  sha256_digest: 'a'.repeat(64),
};

export type Field = readonly [name: string, value: string];

/** Fields of {@link whole} with others in their place (`null`: left out) and more behind them. */
export interface Bend {
  readonly fields?: Readonly<Record<string, string | null>>;
  readonly more?: readonly Field[];
}

export function formOf({ fields = {}, more = [] }: Bend) {
  const entries = Object.entries({ ...whole, ...fields });
  const kept = entries.flatMap(([name, value]): Field[] => (value === null ? [] : [[name, value]]));
  return { fields: [...kept, ...more], file: null };
}

/** What the rules on the form and on the metadata say to it. */
export const formAnswer = (bend: Bend): string =>
  answerOf(() => {
    const form = formOf(bend);
    const fields = readFields(form);
    checkForm(form, fields);
    checkMetadata(fields);
  });
