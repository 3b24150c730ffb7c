/** First line of every generated page. */
export const madeFrom = (source: string): string => `<!-- Made from ${source} by "npm run gen". Do not edit. -->`;

/** Our own text as a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
