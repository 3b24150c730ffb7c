import { defineConfig } from 'vitest/config';

/** What `npm test` runs. Real releases are hundreds of megabytes and have a run of their own: `npm run test:real`. */
const config = defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/real/**', 'test/sigstore-stack/**'] },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default config;
