import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { BuildRecord, ReportedTool } from '../../model/build-record.ts';
import { byteOrder } from '../../model/byte-order.ts';
import type { BuildHost } from '../../ports/build-host.ts';

/** What builds and repairs wheels, and the usual build backends; normalised names. */
const toolNames: ReadonlySet<string> = new Set([
  ...['auditwheel', 'build', 'cibuildwheel', 'delocate', 'delvewheel', 'repairwheel', 'uv'],
  ...['cmake', 'cython', 'meson', 'ninja', 'pybind11'],
  ...['flit-core', 'hatchling', 'maturin', 'meson-python', 'pdm-backend', 'poetry-core', 'scikit-build-core'],
  ...['setuptools', 'setuptools-rust'],
]);

/** Folders that are looked into; a machine with more of them has not been set up by one job. */
const maxFolders = 400;

/** Code points. */
const maxWordLength = 100;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads names of `dist-info` folders and runs nothing: a tool that the build has replaced would be asked in vain, and
 * the step that asks has a token to upload with.
 *
 * @param env the step's environment.
 */
export const buildHost = (env: Variables): BuildHost => ({
  runner: () => runnerOf(env),
  tools: async () => {
    const found = new Map<string, ReportedTool>();
    for (const folder of await sitePackages(env)) {
      for (const entry of await names(folder)) {
        const tool = toolIn(entry);
        if (tool !== undefined) found.set(`${tool.name} ${tool.version}`, tool);
      }
    }
    return [...found.values()].sort((a, b) => byteOrder(a.name, b.name) || byteOrder(a.version, b.version));
  },
});

function runnerOf(env: Variables): BuildRecord['runner'] {
  const word = (name: string) => [...(env[name] ?? '').replace(/\p{C}/gu, '')].slice(0, maxWordLength).join('');
  return {
    os: word('RUNNER_OS'),
    arch: word('RUNNER_ARCH'),
    image: word('ImageOS'),
    imageVersion: word('ImageVersion'),
  };
}

/** `meson_python-0.18.0.dist-info`. */
function toolIn(entry: string): ReportedTool | undefined {
  const [, project = '', version = ''] = /^([A-Za-z0-9._]+)-([A-Za-z0-9.!+_]{1,100})\.dist-info$/.exec(entry) ?? [];
  const name = project.toLowerCase().replace(/[-_.]+/g, '-');
  return toolNames.has(name) ? { name, version } : undefined;
}

/** Where Python keeps what is installed, beside each folder of PATH and in the environments that a job makes. */
async function sitePackages(env: Variables): Promise<readonly string[]> {
  const path = (env.PATH ?? env.Path ?? '').split(delimiter).filter((one) => one !== '');
  const temp = env.RUNNER_TEMP ? await below(env.RUNNER_TEMP) : [];
  const pipx = env.PIPX_HOME ? await below(join(env.PIPX_HOME, 'venvs')) : [];
  const homes = [...path.flatMap((folder) => [join(folder, '..'), folder]), ...temp, ...pipx].slice(0, maxFolders);
  const libraries = await Promise.all(
    homes.map(async (home) => {
      const versions = (await names(join(home, 'lib'))).filter((name) => /^python3(?:\.\d+)?t?$/.test(name));
      // Windows has no version in between.
      return [...versions.map((name) => join(home, 'lib', name, 'site-packages')), join(home, 'Lib', 'site-packages')];
    }),
  );
  return [...new Set(libraries.flat())].slice(0, maxFolders);
}

/** Folders one and two levels below: `$RUNNER_TEMP/cibw/venv`. */
async function below(folder: string): Promise<readonly string[]> {
  const first = (await names(folder)).slice(0, maxFolders).map((name) => join(folder, name));
  const second = await Promise.all(first.map(async (one) => (await names(one)).map((name) => join(one, name))));
  return [...first, ...second.flat()].slice(0, maxFolders);
}

/** What a folder holds; nothing where it cannot be read, for the record says what was found and no more. */
const names = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
