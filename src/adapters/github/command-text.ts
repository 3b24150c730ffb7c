/** Longest text that a line of the log shows. Characters. */
const maxLength = 2_000;

/**
 * Makes a text safe as one line of a runner's log: nothing that breaks a line, moves the cursor or cannot be seen, and
 * nothing that the runner takes for a command. It reads `::NAME::` at the start of a line, and the older `##[NAME]`
 * anywhere in one, from standard output as from standard error.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const logLine = (text: string): string =>
  text
    .slice(0, maxLength)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');

/** A command with a safe text as its value, escaped as `@actions/core` does. */
export const command = (name: 'group' | 'warning', text: string): string =>
  `::${name}::${logLine(text).replaceAll('%', '%25')}`;

/** True when a runner would read a command in one of the lines. */
export const holdsCommand = (text: string): boolean => /^\s*::/m.test(text) || text.includes('##[');
