/** Whether two names are one environment to GitHub, which takes them in any case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
