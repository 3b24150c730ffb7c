// `npm run tools`: foreign programs that are slow to build, into an ignored folder. The tests use them when they are there.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.tools', import.meta.url));

/** From the Go module proxy. Three minutes of two processors, and a gigabyte of modules. */
const cosign = 'github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3';

mkdirSync(folder, { recursive: true });
execFileSync('go', ['install', '-trimpath', cosign], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
console.log(`${cosign} is in .tools/`);
