/** The action as a release repository pins it; the commit is nobody's. */
const action = `OWNER/wheelgate@${'1'.repeat(40)}`;

/**
 * The workflow file of the rehearsed release repository. Nobody runs it: the rehearsal plays its jobs. It is there to
 * be read, by `review` and by whoever looks at the world.
 */
export const workflowText = (project: string, environment: string): string => `name: Wheels of ${project}
on:
  workflow_dispatch:
    inputs:
      source-ref: {description: tag of the source repo, required: true}
      index: {type: choice, options: [none, testpypi, pypi, chain], default: none}
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read}
    outputs:
      plan: "\${{ steps.plan.outputs.plan }}"
      source-sha: "\${{ steps.plan.outputs.source-sha }}"
      version: "\${{ steps.plan.outputs.version }}"
    steps:
      - {id: plan, uses: ${action}, with: {phase: plan, source-ref: "\${{ inputs.source-ref }}", index: "\${{ inputs.index }}"}}
  build:
    needs: plan
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - {uses: ${action}, with: {phase: stamp, path: wheelhouse, source-path: source}}
  sdist:
    needs: plan
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - {uses: ${action}, with: {phase: stamp, path: dist, source-path: source}}
  seal:
    needs: [plan, build, sdist]
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read, checks: read, id-token: write, attestations: write}
    outputs: {seal: "\${{ steps.seal.outputs.seal }}"}
    steps:
      - {id: seal, uses: ${action}, with: {phase: seal, plan: "\${{ needs.plan.outputs.plan }}"}}
  pypi:
    name: publish \${{ needs.seal.outputs.seal }}
    needs: [plan, seal]
    if: \${{ inputs.index == 'pypi' }}
    runs-on: ubuntu-24.04
    environment: ${environment}
    concurrency: {group: "wheelgate-pypi-\${{ needs.plan.outputs.version }}", cancel-in-progress: false}
    permissions: {contents: read, actions: read, id-token: write}
    steps:
      - {uses: ${action}, with: {phase: publish, plan: "\${{ needs.plan.outputs.plan }}", seal: "\${{ needs.seal.outputs.seal }}"}}
  confirm:
    needs: [seal, pypi]
    runs-on: ubuntu-24.04
    permissions: {contents: read, actions: read}
    steps:
      - {uses: ${action}, with: {phase: confirm, seal: "\${{ needs.seal.outputs.seal }}", index: pypi}}
`;
