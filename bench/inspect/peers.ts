import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gnuTime } from './measure.ts';

/** Debian's packages, by a file of each. */
const packages: Readonly<Record<string, string>> = {
  'libdeflate-dev': '/usr/include/libdeflate.h',
  'libssl-dev': '/usr/include/openssl/sha.h',
  gcc: '/usr/bin/gcc',
  time: gnuTime,
  'python3-venv': '/usr/bin/python3',
};

/** Installs what the peers need and the machine lacks; as root, without asking. */
export function installPackages(): void {
  const missing = Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length > 0) execFileSync('apt-get', ['install', '-y', ...missing], { stdio: ['ignore', 2, 2] });
}

/** Compiles the machine's limit. @returns the program. */
export function makeLimit(source: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'limit');
  const flags = ['-O3', '-march=native', '-o', program, source, '-ldeflate', '-lcrypto', '-lpthread'];
  execFileSync('gcc', flags, { stdio: ['ignore', 2, 2] });
  return program;
}

/** Python tools as they are on PyPI, each at the version that the published numbers speak of. */
const tools = ['check-wheel-contents==0.6.3', 'twine==7.0.0'];

/** An environment with the tools, which is made once. @returns its folder of programs. */
export function makeEnvironment(folder: string): string {
  const programs = join(folder, 'python', 'bin');
  if (!existsSync(join(programs, 'twine'))) {
    execFileSync('python3', ['-m', 'venv', join(folder, 'python')], { stdio: ['ignore', 2, 2] });
    execFileSync(join(programs, 'pip'), ['install', '--quiet', ...tools], { stdio: ['ignore', 2, 2] });
  }
  return programs;
}
