import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const purelibMismatch: Check<WheelSubject> = {
  id: 'purelib-mismatch',
  title: 'Root-Is-Purelib does not fit the tags or the files',
  severity: 'warn',
  applies: 'always',
  why: 'It decides which folder the files go to. Some systems keep pure and native code apart, and there native code is not found.',
  remedy: 'Let the build backend know that the project has extension modules, or that it has none, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run({ facts: { name, wheelFile, members } }) {
    const pure = wheelFile?.content.ok ? wheelFile.content.value.rootIsPurelib.toLowerCase() : undefined;
    if (wheelFile === undefined || pure === undefined || !name.ok || name.value.kind !== 'wheel') {
      return { examined: 1, findings: [] };
    }
    const { abis, platforms } = name.value;
    const anywhere = abis.every((abi) => abi === 'none') && platforms.every((platform) => platform === 'any');
    const native = members.find(({ path }) =>
      /^(?![^/]+\.data\/(?!purelib\/)).*\.(?:pyd|dylib|so(?:\.\d+)*)$/is.test(path),
    );
    const says = (what: string) => ({ where: wheelFile.path, what });
    return {
      examined: 1,
      findings: [
        ...(pure === 'true' && native !== undefined
          ? [says(`Root-Is-Purelib is true, and there is ${native.path}`)]
          : []),
        ...(pure === 'true' && native === undefined && !platforms.includes('any')
          ? [says(`Root-Is-Purelib is true for the platform ${platforms.join('.')}`)]
          : []),
        ...(pure === 'false' && anywhere && native === undefined
          ? [says('Root-Is-Purelib is false for a wheel of every platform')]
          : []),
      ],
    };
  },
};
