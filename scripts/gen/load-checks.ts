import { existsSync, readdirSync } from 'node:fs';
import type { Check } from '../../src/checks/check.ts';

/** What a check is asked about; also the name of its folder. */
export const checkKinds = ['distribution', 'release'] as const;

export type CheckKind = (typeof checkKinds)[number];

const folderOf = (kind: CheckKind): URL => new URL(`../../src/checks/${kind}/`, import.meta.url);

/** Ids of the checks of one kind, as the files of its folder say, in the order of the alphabet. */
export const checkIds = (kind: CheckKind): readonly string[] =>
  existsSync(folderOf(kind))
    ? readdirSync(folderOf(kind))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.slice(0, -'.ts'.length))
        .sort()
    : [];

/** A check of any kind: each knows which subject it must be given. */
export type LoadedCheck = Check<never>;

/** Loads every check of one kind. @throws when a file has no check whose id is the file's name. */
export const loadChecks = (kind: CheckKind): Promise<readonly LoadedCheck[]> =>
  Promise.all(
    checkIds(kind).map(async (id) => {
      const exported: Readonly<Record<string, unknown>> = await import(new URL(`${id}.ts`, folderOf(kind)).href);
      const check = Object.values(exported).find((one) => isCheck(one, id));
      if (isCheck(check, id)) return check;
      throw new Error(`src/checks/${kind}/${id}.ts exports no check with the id ${id}`);
    }),
  );

const isCheck = (value: unknown, id: string): value is LoadedCheck =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id && 'run' in value;
