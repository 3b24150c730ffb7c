import { describe, expect, test } from 'vitest';
import { invalidDescriptionType } from '../../../src/checks/distribution/invalid-description-type.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidDescriptionType.id, () => {
  test.for([
    {
      is: 'nothing where the metadata say nothing of it',
      subject: withMetadata('Summary: x'),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing to examine without metadata',
      subject: aWheelSubject({ files: { [`${distInfo}/METADATA`]: undefined } }),
      examined: 0,
      findings: [],
    },
    {
      is: 'nothing in text/markdown',
      subject: withMetadata('Description-Content-Type: text/markdown'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in Text/X-RST; charset=utf-8',
      subject: withMetadata('Description-Content-Type: Text/X-RST; charset=utf-8'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in text/markdown; charset=UTF-8; variant=GFM',
      subject: withMetadata('Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in text/markdown;variant="CommonMark"',
      subject: withMetadata('Description-Content-Type: text/markdown;variant="CommonMark"'),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in text/plain;',
      subject: withMetadata('Description-Content-Type: text/plain;'),
      examined: 1,
      findings: [],
    },
    {
      is: 'a type that PyPI does not render',
      subject: withMetadata('Description-Content-Type: text/html'),
      examined: 1,
      findings: inMetadata(
        '\'description-content-type\' must be one of text/plain, text/x-rst, text/markdown, not "text/html"',
      ),
    },
    {
      is: 'another charset',
      subject: withMetadata('Description-Content-Type: text/plain; charset=latin-1'),
      examined: 1,
      findings: inMetadata('\'description-content-type\' can only specify the UTF-8 charset, not "latin-1"'),
    },
    {
      is: 'a Markdown that PyPI does not know',
      subject: withMetadata('Description-Content-Type: text/markdown; variant=Pandoc'),
      examined: 1,
      findings: inMetadata(
        'valid Markdown variants for \'description-content-type\' are GFM, CommonMark, not "Pandoc"',
      ),
    },
    {
      is: 'a parameter without a value',
      subject: withMetadata('Description-Content-Type: text/markdown; variant'),
      examined: 1,
      findings: inMetadata('"text/markdown; variant" is not a valid content type for \'description-content-type\''),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidDescriptionType.run(subject)).toEqual({ examined, findings });
  });
});
