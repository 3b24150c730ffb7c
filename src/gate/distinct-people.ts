/**
 * Whether every environment can have an approver of its own, nobody counted twice.
 *
 * @param approvers for each environment the ids of those whose approval counts there.
 */
export function distinctPeople(approvers: readonly (readonly number[])[]): boolean {
  // Matching by augmenting paths: who stands for an environment may move to another one that they also approved.
  const standsFor = new Map<number, number>();
  const seat = (environment: number, asked: Set<number>): boolean =>
    (approvers[environment] ?? []).some((person) => {
      if (asked.has(person)) return false;
      asked.add(person);
      const held = standsFor.get(person);
      if (held !== undefined && !seat(held, asked)) return false;
      standsFor.set(person, environment);
      return true;
    });
  return approvers.every((_, environment) => seat(environment, new Set()));
}
