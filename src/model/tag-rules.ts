import { matchesGlob } from './glob.ts';

/** One set of rules on tags that is in force. */
export interface TagRules {
  readonly name: string;
  /** Patterns of full names, `refs/tags/v*`; `~ALL` is every tag. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** GitHub's words: `update`, `deletion`, `non_fast_forward`, … */
  readonly rules: readonly string[];
}

const covers = (patterns: readonly string[], tag: string): boolean =>
  patterns.some((pattern) => pattern === '~ALL' || matchesGlob(pattern, tag));

/**
 * What may still be done to a tag: `moved`, `deleted`. Rules that only refuse some updates let the tag be moved.
 *
 * @param tag full name.
 */
export function openTo(tag: string, sets: readonly TagRules[]): readonly ('moved' | 'deleted')[] {
  const own = sets.filter(({ include, exclude }) => covers(include, tag) && !covers(exclude, tag));
  const forbidden = new Set(own.flatMap(({ rules }) => rules));
  return [
    ...(forbidden.has('update') ? [] : (['moved'] as const)),
    ...(forbidden.has('deletion') ? [] : (['deleted'] as const)),
  ];
}
