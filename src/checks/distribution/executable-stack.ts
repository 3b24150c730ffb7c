import type { ElfFile } from '../../dist/native/native-facts.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { readNatives } from '../read-natives.ts';

export const executableStack: Check<WheelSubject> = {
  id: 'executable-stack',
  title: 'A native file asks for an executable stack',
  severity: 'warn',
  applies: 'sometimes',
  why: 'It takes a protection from the whole process, and glibc 2.41 and newer refuse to load it.',
  remedy: 'Link with -z noexecstack, and mark assembler sources with .note.GNU-stack.',
  source: 'https://peps.python.org/pep-0600/',

  run({ facts }) {
    const files = readNatives(facts).flatMap(({ path, native }) =>
      native.kind === 'elf' && native.dynamic ? [{ path, what: judge(native) }] : [],
    );
    return {
      examined: files.length,
      findings: files.flatMap(({ path, what }) => (what === undefined ? [] : [{ where: path, what }])),
    };
  },
};

function judge({ stack, machine }: ElfFile): string | undefined {
  if (stack === 'executable') return 'its PT_GNU_STACK asks for an executable stack';
  const grants = machine === 'x86_64' || machine === 'x86';
  return stack === 'unsaid' && grants ? `it has no PT_GNU_STACK, which on ${machine} asks for one` : undefined;
}
