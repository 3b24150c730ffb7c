/**
 * The shape of a JSON value as indented text: the names of its members and the types of its values. A list shows each
 * shape that its elements have, once.
 */
export function shapeOf(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    const shapes = [...new Set(value.map((one) => shapeOf(one, `${indent}  `)))];
    return shapes.length === 0 ? '[]' : `[\n${shapes.map((one) => `${indent}  ${one}`).join('\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  const members = Object.entries(value).map(([name, one]) => `${indent}  ${name}: ${shapeOf(one, `${indent}  `)}`);
  return `{\n${members.join('\n')}\n${indent}}`;
}
