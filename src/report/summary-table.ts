/** Rows of a table that are shown at once; longer ones are folded. */
const openRows = 10;

/** A table in Markdown. Cells are Markdown already: whatever strangers wrote in them is escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** As {@link table}, behind a title of ours when it has more rows than `open`. */
export function foldedTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  open: number = openRows,
): string {
  const whole = table(head, rows);
  return rows.length <= open ? whole : `<details><summary>${title}</summary>\n\n${whole}\n\n</details>`;
}
