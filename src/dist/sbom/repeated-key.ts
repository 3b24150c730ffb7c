/**
 * The first key that stands twice in one object of a JSON text, which was parsed before. `JSON.parse` keeps the last
 * one, other readers the first: two tools would see two documents.
 */
export function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (char === '{') open.push(new Set());
    else if (char === '[') open.push(undefined);
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfText(json, at);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(json, end)) {
        const key: unknown = JSON.parse(json.slice(at, end));
        if (typeof key === 'string' && keys.has(key)) return key;
        keys.add(String(key));
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** Behind the closing quote. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(json: string, from: number): boolean {
  let at = from;
  while (json[at] === ' ' || json[at] === '\n' || json[at] === '\r' || json[at] === '\t') at += 1;
  return json[at] === ':';
}
