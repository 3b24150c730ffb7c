/**
 * The names that GitHub's jobs API can give to the jobs of one key: the declared name with its expressions filled in,
 * the values of a matrix behind it in brackets, and the jobs of a called workflow behind a slash.
 *
 * @param declared name, or the key where there is none.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname
 */
export function jobNamePattern(declared: string): RegExp {
  const parts = declared.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  // Two expressions side by side would make an expression that takes exponential time.
  const joined = parts.filter((part, at) => part !== '' || at === 0 || at === parts.length - 1).join('[^]*');
  return new RegExp(`^${joined}(?: \\([^]*\\))?(?: / [^]*)?$`);
}
