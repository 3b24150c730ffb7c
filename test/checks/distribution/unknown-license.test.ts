import { describe, expect, test } from 'vitest';
import { unknownLicense } from '../../../src/checks/distribution/unknown-license.ts';
import { inMetadata, withMetadata } from '../../support/with-metadata.ts';

const unlisted = (id: string) => `"${id}" is not on SPDX’s list of licences, version 3.29`;

describe(unknownLicense.id, () => {
  test.for([
    { is: 'nothing where no expression is', lines: 'License: mine', examined: 0, findings: [] },
    { is: 'nothing in what is no expression', lines: 'License-Expression: GPLv3 AND', examined: 0, findings: [] },
    {
      is: 'nothing in listed licences and exceptions, in any case',
      lines: 'License-Expression: (mit OR GPL-2.0+) AND GPL-3.0-only WITH Classpath-exception-2.0 or LicenseRef-Mine',
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in the expression of a real wheel',
      lines: 'License-Expression: BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0',
      examined: 1,
      findings: [],
    },
    {
      is: 'what SPDX does not list, once',
      lines: 'License-Expression: GPLv3 OR (MIT AND BSD) OR GPLv3',
      examined: 1,
      findings: inMetadata(unlisted('GPLv3'), unlisted('BSD')),
    },
    {
      is: 'an exception that SPDX does not list',
      lines: 'License-Expression: MIT WITH My-exception',
      examined: 1,
      findings: inMetadata(unlisted('My-exception')),
    },
  ])('finds $is', ({ lines, examined, findings }) => {
    expect(unknownLicense.run(withMetadata(lines))).toEqual({ examined, findings });
  });
});
