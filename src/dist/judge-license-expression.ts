/** As deep as `packaging` follows parentheses. */
const maxDepth = 200;

/** Characters; the longest real one surveyed has 55. */
const maxLength = 10_000;

const licenseForm = /^(?:licenseref-[a-z0-9.-]+|(?!licenseref-)[a-z0-9][a-z0-9.-]*\+?)$/;
const exceptionForm = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * Judges the form of an SPDX licence expression as `packaging` does. The list of licences is SPDX's and grows: whether
 * an identifier is on it is not known here.
 *
 * @returns why it is none; `undefined` when its form is right.
 * @see https://packaging.python.org/en/latest/specifications/license-expression/
 */
export function judgeLicenseExpression(text: string): string | undefined {
  if (text.length > maxLength) return `it has ${text.length} characters; at most ${maxLength} are read`;
  const tokens = text.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  let [depth, previous] = [0, ''];
  for (const token of tokens) {
    const reason = judgeToken(token.toLowerCase(), previous);
    if (reason !== undefined) return reason;
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0 || depth > maxDepth) return 'its parentheses do not match';
    // Behind an exception no second WITH may stand, so it is remembered as another thing than a licence.
    const kind = kindOf(token.toLowerCase());
    previous = kind === 'licence' && previous === 'with' ? 'exception' : kind;
  }
  if (depth > 0) return 'its parentheses do not match';
  return isOpen(previous) ? 'it is not complete' : undefined;
}

const kindOf = (token: string): string =>
  token === 'and' || token === 'or' ? 'operator' : ['with', '(', ')'].includes(token) ? token : 'licence';

/** Whether something must follow. */
const isOpen = (previous: string): boolean => ['', 'operator', 'with', '('].includes(previous);

function judgeToken(token: string, previous: string): string | undefined {
  const kind = kindOf(token);
  const misplaced = `${JSON.stringify(token.slice(0, 100))} stands where it cannot`;
  if (kind === 'with') return previous === 'licence' ? undefined : misplaced;
  if (kind === 'operator' || kind === ')') return isOpen(previous) ? misplaced : undefined;
  if (!isOpen(previous) || (kind === '(' && previous === 'with')) return misplaced;
  if (kind === '(') return undefined;
  const form = previous === 'with' ? exceptionForm : licenseForm;
  return form.test(token) ? undefined : `${JSON.stringify(token.slice(0, 100))} is not the form of an identifier`;
}
