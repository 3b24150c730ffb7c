import { describe, expect, test } from 'vitest';
import { metadataFields } from '../../src/dist/metadata-fields.ts';
import { fieldOf, fieldsOf, parseMetadata } from '../../src/dist/parse-metadata.ts';

const read = (text: string) => parseMetadata(Buffer.from(text));

describe('parseMetadata', () => {
  test('gives fields in file order with their canonical names, and the body', () => {
    const text = 'metadata-version: 2.4\nNAME: demo\nHOME-PAGE: x\nX-Own: y\nproject-url: a, b\n\n# demo\n';
    expect(read(text)).toEqual({
      ok: true,
      value: {
        fields: [
          { name: 'Metadata-Version', value: '2.4' },
          { name: 'Name', value: 'demo' },
          { name: 'Home-page', value: 'x' },
          { name: 'X-Own', value: 'y' },
          { name: 'Project-URL', value: 'a, b' },
        ],
        description: '# demo\n',
      },
    });
  });

  test('takes the Description field where there is no body', () => {
    const metadata = read('Name: demo\nDescription: one\n  two\n');
    expect(metadata.ok && metadata.value.description).toBe('one\n  two');
  });

  test('refuses two descriptions, for readers differ on which one counts', () => {
    expect(read('Description: one\n\ntwo\n')).toEqual({
      ok: false,
      reasons: ['it has a Description field and a body as well'],
    });
  });

  test('knows every field of the specification, and each by one name', () => {
    expect(metadataFields.size).toBe(32);
    expect([...metadataFields].every(([key, { name }]) => key === name.toLowerCase())).toBe(true);
    expect(metadataFields.get('import-name')).toEqual({ name: 'Import-Name', since: '2.5', repeats: true });
  });

  test('finds one field, and all of a name', () => {
    const metadata = read('Name: a\nClassifier: x\nClassifier: y\n');
    if (!metadata.ok) throw new Error('the metadata was refused');
    const { value } = metadata;
    expect([fieldOf(value, 'Name'), fieldOf(value, 'Version')]).toEqual(['a', undefined]);
    expect([fieldsOf(value, 'Classifier'), fieldsOf(value, 'Dynamic')]).toEqual([['x', 'y'], []]);
  });
});
