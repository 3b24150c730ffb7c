import { type ArchiveEntry, textEntry } from './archive-entry.ts';

/** Name and version that everything of one release carries. */
export interface Project {
  /** As in a file name: letters, digits, `.` and `_`. */
  readonly name: string;
  readonly version: string;
}

export const licenseExpression = 'BSD-3-Clause AND MIT';
export const licenseFiles = ['LICENSE.txt', 'LICENSES_bundled.txt'] as const;

export const readme = (name: string): string => `# ${name}

The project that a rehearsal releases. It does nothing, and it is on no index.
`;

const pyproject = ({ name, version }: Project): string => `[build-system]
requires = ["meson-python>=0.18"]
build-backend = "mesonpy"

[project]
name = "${name}"
version = "${version}"
description = "The project that a rehearsal releases"
readme = "README.md"
requires-python = ">=3.12"
license = "${licenseExpression}"
license-files = ["${licenseFiles.join('", "')}"]
`;

const license = `Copyright (c) the authors of a project that does not exist

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
conditions of the BSD 3-Clause licence are met.
`;

const bundledLicenses = `libalmanac, in the wheels only: MIT. Copyright (c) nobody.
`;

/** Python modules of the package, below its folder. */
export const packageFiles = ({ version }: Project): readonly ArchiveEntry[] => [
  textEntry('__init__.py', 'from ._core import noon\nfrom ._version import version as __version__\n'),
  textEntry('_version.py', `version = "${version}"\n`),
  textEntry('py.typed', ''),
];

/** The two licence files, below a folder that ends in `/` or is empty. */
export const licenseEntries = (folder: string): readonly ArchiveEntry[] => [
  textEntry(`${folder}${licenseFiles[0]}`, license),
  textEntry(`${folder}${licenseFiles[1]}`, bundledLicenses),
];

/** Every file of the source tree: what the checkout holds, and the sdist. */
export const sourceFiles = (project: Project): readonly ArchiveEntry[] => [
  ...licenseEntries(''),
  textEntry('README.md', readme(project.name)),
  textEntry('meson.build', `project('${project.name}', 'c', version: '${project.version}')\n`),
  textEntry('pyproject.toml', pyproject(project)),
  ...packageFiles(project).map((file) => ({ ...file, path: `src/${project.name}/${file.path}` })),
  textEntry(`src/${project.name}/_core.c`, 'int noon(void) { return 12; }\n'),
];
