import { plain } from './escape.ts';
import { lineWidth, wrap } from './wrap.ts';

/** Characters of one text; what is longer is a stranger's flood. */
const maxText = 2_000;

/**
 * A text behind a word of ours, continued below itself. Holds no control characters, and no line begins with a
 * stranger's `::`, which a runner would take for a command.
 */
export function paragraph(word: string, text: string): string {
  const lines = wrap(plain(text, maxText), '', lineWidth - word.length);
  const whole = lines.join(`\n${' '.repeat(word.length)}`);
  return `${word === '' ? whole.replace(/^:(?=:)/, ': ') : word + whole}\n`;
}
