import { describe, expect, test } from 'vitest';
import { invalidUrl } from '../../../src/checks/distribution/invalid-url.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

describe(invalidUrl.id, () => {
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
      is: 'nothing in addresses that PyPI takes',
      subject: withMetadata(
        'Home-page: https://x.example/a b?c=ä#[d]\nDownload-URL: http://x.example:8080/\nProject-URL: Docs, https://x.example/,\nProject-URL: docs, HTTPS://[::1]:80/',
      ),
      examined: 4,
      findings: [],
    },
    {
      is: 'an address of another kind',
      subject: withMetadata('Home-page: javascript:alert(1)\nDownload-URL: x.example'),
      examined: 2,
      findings: inMetadata('"javascript:alert(1)" is not a valid url.', '"x.example" is not a valid url.'),
    },
    {
      is: 'a port beyond all ports, and brackets in a path',
      subject: withMetadata('Home-page: https://x.example:99999/\nDownload-URL: https://x.example/[a]'),
      examined: 2,
      findings: inMetadata(
        '"https://x.example:99999/" is not a valid url.',
        '"https://x.example/[a]" is not a valid url.',
      ),
    },
    {
      is: 'a label that is missing, and an address that is',
      subject: withMetadata('Project-URL: , https://x.example\nProject-URL: Docs'),
      examined: 2,
      findings: inMetadata('Must have a label', 'Must have a URL: "Docs" has none'),
    },
    {
      is: 'a label of 33 characters, and not one of 32',
      subject: withMetadata(
        'Project-URL: éééééééééééééééééééééééééééééééé, https://x.example\nProject-URL: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, https://x.example',
      ),
      examined: 2,
      findings: inMetadata('"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" must be 32 characters or less.'),
    },
    {
      is: 'one label twice',
      subject: withMetadata('Project-URL: a, https://x.example\nProject-URL: a, https://y.example'),
      examined: 2,
      findings: inMetadata('\'project_urls\' has invalid data: the label "a" stands twice'),
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(invalidUrl.run(subject)).toEqual({ examined, findings });
  });
});
