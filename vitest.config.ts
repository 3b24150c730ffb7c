import { defineConfig } from 'vitest/config';

/** What `npm test` runs. Real releases are hundreds of megabytes and have a run of their own: `npm run test:real`. */
const config = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'test/sigstore-stack/**'],
    // Only to end what hangs: a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default config;
