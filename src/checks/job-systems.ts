const words: Readonly<Record<string, RegExp>> = {
  linux: /(?<![a-z])(?:ubuntu|(?:many|musl)?linux|debian)(?![a-z])/i,
  macos: /(?<![a-z])(?:mac(?:os)?(?:x)?|darwin|osx)(?![a-z])/i,
  windows: /(?<![a-z])(?:windows|win(?:32|64)?)(?![a-z])/i,
};

/** Systems that labels or names of jobs tell, by words alone; none where they tell nothing. */
export const systemsIn = (texts: readonly string[]): readonly string[] =>
  Object.entries(words).flatMap(([system, word]) => (texts.some((text) => word.test(text)) ? [system] : []));
