/** One thing that a document's schema objects to. */
export interface Violation {
  /** `components[3].licenses`; empty for the document itself. */
  readonly path: string;
  readonly what: string;
}

export const violationAt = (path: string, what: string): Violation => ({ path, what });

/** As a sentence. A path of a stranger can be as long as the document. */
export const violationText = ({ path, what }: Violation): string =>
  `${path === '' ? 'it' : path.slice(0, 200)} ${what}`;

/**
 * Of several forms that all fail, the violations of the one that fails deepest inside: it is the one that was meant.
 * When each fails at the value itself, no form is any nearer.
 */
export function nearestOf(tried: readonly (readonly Violation[])[], path: string): readonly Violation[] {
  const depths = tried.map((found) => Math.min(...found.map((one) => one.path.length)));
  const deepest = Math.max(...depths);
  if (deepest > path.length) return tried[depths.indexOf(deepest)] ?? [];
  const [only] = tried;
  if (tried.length === 1 && only !== undefined) return only;
  return [violationAt(path, `fits none of ${tried.length} forms: ${reasons(tried)}`)];
}

/** The first reason of each form, each reason once, and not all of many. */
function reasons(tried: readonly (readonly Violation[])[]): string {
  const firsts = [...new Set(tried.flatMap(([first]) => first?.what ?? []))];
  return firsts.slice(0, 3).join('; or it ');
}
