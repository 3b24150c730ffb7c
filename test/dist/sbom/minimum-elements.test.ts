import { describe, expect, test } from 'vitest';
import { scoreElements } from '../../../src/dist/sbom/minimum-elements.ts';
import { aContent, aReadComponent } from './a-component.ts';

const one = (change: Parameters<typeof aReadComponent>[0]) => aContent({ components: [aReadComponent(change)] });

describe('scoreElements', () => {
  test.for([
    { is: 'nothing', content: aContent(), ntia: 7, cisa: 11, missing: [] },
    {
      is: 'a supplier',
      content: one({ supplied: false }),
      ntia: 6,
      cisa: 10,
      missing: ['supplier (1 of 2 components)'],
    },
    { is: 'a name', content: one({ name: '' }), ntia: 6, cisa: 10, missing: ['name (1 of 2 components)'] },
    { is: 'a version', content: one({ version: '' }), ntia: 6, cisa: 10, missing: ['version (1 of 2 components)'] },
    {
      is: 'an identifier',
      content: one({ identified: false }),
      ntia: 6,
      cisa: 10,
      missing: ['identifier (1 of 2 components)'],
    },
    {
      is: 'a relation',
      content: aContent({ relations: [] }),
      ntia: 6,
      cisa: 10,
      missing: ['place in the graph (1 of 2 components)'],
    },
    { is: 'a ref', content: one({ ref: '' }), ntia: 6, cisa: 10, missing: ['place in the graph (1 of 2 components)'] },
    { is: 'an author', content: aContent({ authored: false }), ntia: 6, cisa: 10, missing: ['author of the SBOM'] },
    { is: 'a time', content: aContent({ timestamp: '' }), ntia: 6, cisa: 10, missing: ['timestamp'] },
    { is: 'a hash', content: one({ hashed: false }), ntia: 7, cisa: 10, missing: ['hash (1 of 2 components)'] },
    { is: 'a licence', content: one({ licensed: false }), ntia: 7, cisa: 10, missing: ['licence (1 of 2 components)'] },
    { is: 'a tool', content: aContent({ tools: [] }), ntia: 7, cisa: 10, missing: ['name of the tool'] },
    { is: 'a context', content: aContent({ staged: false }), ntia: 7, cisa: 10, missing: ['generation context'] },
    {
      is: 'a root',
      content: aContent({ root: undefined }),
      ntia: 6,
      cisa: 10,
      missing: ['place in the graph (1 of 1 components)'],
    },
  ])('counts an SBOM that lacks $is', ({ content, ntia, cisa, missing }) => {
    expect(scoreElements(content)).toEqual({ ntia, cisa, missing });
  });

  test('finds a place in the graph over other components, in either direction', () => {
    const components = ['a', 'b', 'c'].map((ref) => aReadComponent({ ref }));
    const chain = aContent({
      components,
      relations: [
        ['a', 'demo'],
        ['a', 'b'],
        ['c', 'b'],
      ],
    });
    expect(scoreElements(chain).missing).toEqual([]);
  });

  test('takes an empty SBOM for nothing', () => {
    expect(scoreElements(aContent({ root: undefined, components: [] }))).toMatchObject({ ntia: 0, cisa: 0 });
  });
});
