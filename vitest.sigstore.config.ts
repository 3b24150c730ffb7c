import { defineConfig } from 'vitest/config';

/** `npm run test:sigstore`: against Sigstore's own servers on loopback, built once from the Go module proxy. */
const config = defineConfig({
  test: {
    include: ['test/sigstore-stack/**/*.test.ts'],
    globalSetup: ['test/sigstore-stack/build-first.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default config;
