/**
 * Whether a glob fits a whole text, case and all: a file's name, or a branch.
 *
 * `*` stands for any number of characters and `?` for one; neither for a `/`, as GitHub has it. Every other character
 * stands for itself. The time is at most the product of the lengths, whatever a stranger writes.
 */
export const matchesGlob = (glob: string, text: string): boolean => fits(glob, text, '/');

/**
 * Whether the platform of a policy's row fits a platform tag, or a compressed set of them as it stands in a file name.
 * As {@link matchesGlob}, but neither `*` nor `?` stands for a `-` or a `.`: a glob stays within one tag.
 */
export const matchesPlatform = (glob: string, platform: string): boolean => fits(glob, platform, '-.');

/** @param barriers characters that no wildcard stands for. */
function fits(glob: string, text: string, barriers: string): boolean {
  const [wanted, given] = [Array.from(glob), Array.from(text)];
  let [at, place] = [0, 0];
  // Going back to the last star is enough: an earlier one could only give it less.
  let star: { readonly at: number; place: number } | undefined;
  while (place < given.length) {
    const character = given[place] ?? '';
    const wild = !barriers.includes(character);
    if (wanted[at] === '*') {
      star = { at, place };
      at += 1;
    } else if (wanted[at] === character || (wanted[at] === '?' && wild)) {
      at += 1;
      place += 1;
    } else {
      if (star === undefined || barriers.includes(given[star.place] ?? '')) return false;
      star.place += 1;
      place = star.place;
      at = star.at + 1;
    }
  }
  while (wanted[at] === '*') at += 1;
  return at === wanted.length;
}
