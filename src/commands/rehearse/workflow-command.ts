/** One line of a step's output, as a runner reads it. */
export type OutputLine =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'annotation';
      readonly level: 'notice' | 'warning' | 'error';
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'group-end' }
  /** Handled by a runner in ways that a reader of the log does not see: masks, debugging. */
  | { readonly kind: 'silent' };

/** Commands without an effect on what is shown here. */
const silent: ReadonlySet<string> = new Set(['add-mask', 'debug', 'echo', 'add-matcher', 'remove-matcher']);

/**
 * Reads one line of standard output. What is no known command is text, as on a runner.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function workflowCommand(line: string): OutputLine {
  const [, name = '', properties = '', data = ''] = /^\s*::([a-zA-Z-]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? [];
  const level = name.toLowerCase();
  if (level === 'notice' || level === 'warning' || level === 'error') {
    const title = property(properties, 'title');
    return { kind: 'annotation', level, title, message: unescaped(data) };
  }
  if (level === 'group') return { kind: 'group', title: unescaped(data) };
  if (level === 'endgroup') return { kind: 'group-end' };
  return silent.has(level) ? { kind: 'silent' } : { kind: 'text', text: line };
}

/** The value of one `name=value`; the list is parted by commas, which a value holds escaped. */
function property(properties: string, name: string): string {
  const pair = properties.split(',').find((one) => one.trim().startsWith(`${name}=`));
  const value = pair === undefined ? '' : pair.slice(pair.indexOf('=') + 1);
  return unescaped(value.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** The per cent sign last, or an escaped escape would be read twice. */
const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
