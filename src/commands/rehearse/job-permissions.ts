/** What each job of the rehearsed workflow may do: the `permissions:` of the workflow that this project recommends. */
export const jobPermissions = {
  plan: { contents: 'read', actions: 'read' },
  leg: { contents: 'read' },
  attest: { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write' },
  seal: { contents: 'read', actions: 'read', checks: 'read', 'id-token': 'write', attestations: 'write' },
  publish: { contents: 'read', actions: 'read', 'id-token': 'write' },
  confirm: { contents: 'read', actions: 'read' },
} as const satisfies Record<string, Readonly<Record<string, 'read' | 'write'>>>;
