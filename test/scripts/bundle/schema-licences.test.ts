import { expect, test } from 'vitest';
import { schemaLicences } from '../../../scripts/bundle/schema-licences.ts';

test('the licences of the schemas are told, with their owners and texts', () => {
  const text = schemaLicences();
  for (const part of ['OWASP Foundation', 'Linux Foundation', 'Creative Commons Attribution 3.0', 'Apache License\n'])
    expect(text).toContain(part);
});
