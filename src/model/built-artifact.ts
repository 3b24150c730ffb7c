const prefix = 'wheelgate-built-';

/** Name of the artifact with the bundles for one artifact of distributions: a leg that is run again takes its place. */
export const builtArtifactName = (artifact: string): string => `${prefix}${artifact}`;

/** Whether an artifact says of itself that it holds a builder's bundles; any job of the run can say so. */
export const isBuiltArtifact = (name: string): boolean => name.startsWith(prefix);
