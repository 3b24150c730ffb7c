import { expect, test } from 'vitest';
import { approvalForm } from '../../src/gate/approval-form.ts';
import { thePolicy } from './honest-facts.ts';

const required = { name: 'pypi', approval: 'required' } as const;
const nobody = { name: 'testpypi', approval: 'none' } as const;

test.for([
  {
    is: 'auto',
    said: approvalForm(required, thePolicy({ digest: 'auto' }).approval, 'pypi', 1),
    text: 'approval for pypi: in environment pypi, by 1 listed person; one approval before the publish job first starts is enough, else its comment must name the seal’s digest (`digest: auto`)',
  },
  {
    is: 'comment, and a second environment',
    said: approvalForm(required, thePolicy({ also: ['pypi-review'] }).approval, 'pypi', 2),
    text: 'approval for pypi: in environment pypi and pypi-review, by 2 listed persons; the comment must name the seal’s digest (`digest: comment`)',
  },
  {
    is: 'nobody',
    said: approvalForm(nobody, thePolicy().approval, 'testpypi', 0),
    text: 'approval for testpypi: the policy asks for nobody',
  },
  {
    is: 'PyPI, whatever the policy says',
    said: approvalForm({ name: 'pypi', approval: 'none' }, thePolicy().approval, 'pypi', 1),
    text: 'approval for pypi: in environment pypi, by 1 listed person; the comment must name the seal’s digest (`digest: comment`)',
  },
])('says which approval will hold: $is', ({ said, text }) => {
  expect(said).toBe(text);
});
