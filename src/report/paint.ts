/** What a text is for its reader; each has a colour. */
export type Shade = 'bad' | 'warn' | 'good' | 'soft' | 'strong';

/** Gives a text its colour. The text holds no line break, and is as wide after as before. */
export type Paint = (shade: Shade, text: string) => string;

/** Leaves every text as it is: for pipes, and for people who asked for no colour. */
export const noPaint: Paint = (_, text) => text;

/** SGR codes of a terminal, those that every terminal has. */
const codes: Readonly<Record<Shade, number>> = { bad: 31, warn: 33, good: 32, soft: 2, strong: 1 };

const controlSequence = '\u001b[';

/** For a terminal that shows colours. */
export const terminalPaint: Paint = (shade, text) =>
  text === '' ? '' : `${controlSequence}${codes[shade]}m${text}${controlSequence}0m`;
