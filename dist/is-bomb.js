/** Bytes; below this an archive may shrink as well as it likes. */
const freeBytes = 64 * 1024 * 1024;
/** PyPI's own bound; the highest ratio of a real wheel is 5.4, of a real sdist 16.1. */
const maxRatio = 50;
/** Bytes: more than any reader here would hold. */
const maxBytes = 4 * 1024 * 1024 * 1024;
/** Whether an archive inflates beyond reason. Both sizes in bytes. */
export const isBomb = (inflated, archive) => inflated > maxBytes || (inflated > freeBytes && inflated > maxRatio * archive);
/** Bytes that an archive of this size may inflate to. */
export const inflationLimit = (archive) => Math.min(maxBytes, Math.max(freeBytes, maxRatio * archive));
