/**
 * Works on every item, at most `lanes` at a time. Answers come in the order of the items. After a failure nothing new
 * is begun; what runs is waited for, and then the failure is thrown.
 */
export async function inLanes<Item, Answer>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const failures: unknown[] = [];
  const waiting = items.entries();
  const lane = async () => {
    // All lanes draw from one iterator, so that no item is taken twice.
    for (const [at, item] of waiting) {
      if (failures.length > 0) return;
      await work(item).then(
        (answer) => answers.set(at, answer),
        (failure: unknown) => failures.push(failure),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}
