import { defineConfig } from 'vitest/config';

/** `npm run test:real`: real releases, brought into an ignored folder first. Minutes, and a network. */
const config = defineConfig({
  test: { include: ['test/real/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default config;
