/** At most this many requests at a time: the index is shared with everyone. */
const parallel = 4;

/** Does `work` for each item, four at a time, and shows how far it is. Throws what the first failing one throws. */
export async function inParallel<Item, Result>(
  title: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  let done = 0;
  const take = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, item] = next;
      results[at] = await work(item);
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r${title}: ${done} of ${items.length}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, take));
  if (process.stderr.isTTY) process.stderr.write('\n');
  return results;
}
