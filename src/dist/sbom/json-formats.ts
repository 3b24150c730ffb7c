/** Days of each month; February may have 29, since a calendar is no matter of form. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const [, month = '', day = ''] = /^\d{4}-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0);
}

/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isDateTime(text: string): boolean {
  const [date = '', time = ''] = text.split(/[Tt ]/);
  return isDate(date) && /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i.test(time);
}

/** What no address may hold, in any script: blanks, controls and the marks that RFC 3987 leaves out. */
const isAddress = (text: string): boolean => !/[\s<>"{}|\\^`\p{Cc}]|%(?![0-9a-f]{2})/iu.test(text);

/** The formats that the schemas name. As lenient as their authors' own tools: form, not sense. */
export const jsonFormats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  'idn-email': (text) => /^[^@\s]+@[^@\s]+$/u.test(text),
  'iri-reference': isAddress,
  uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && isAddress(text),
};
