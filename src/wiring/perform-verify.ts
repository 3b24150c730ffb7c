import { systemClock } from '../adapters/node/system-clock.ts';
import { terminalHost } from '../adapters/node/terminal-host.ts';
import { terminalLog } from '../adapters/node/terminal-log.ts';
import { bundledTrustedRoot, type TrustedRootText } from '../adapters/sigstore/bundled-trusted-root.ts';
import { publicRootOrBundled } from '../adapters/sigstore/public-root-or-bundled.ts';
import { sigstoreBundleVerifier } from '../adapters/sigstore/sigstore-bundle-verifier.ts';
import { sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { verify } from '../commands/verify/verify.ts';
import { verifyBundle } from '../commands/verify/verify-bundle.ts';
import type { VerifyPorts } from '../commands/verify/verify-ports.ts';
import { publishPredicateType } from '../endpoints.ts';
import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Files } from '../ports/files.ts';
import { renderBundleAnswer } from '../report/bundle-answer-text.ts';
import { printableJson } from '../report/printable-json.ts';
import { renderVerification } from '../report/verification-text.ts';
import type { VerifyInputs } from '../verify-inputs.ts';
import { localFiles, localInspector, localRoot } from './local-ports.ts';
import type { Call } from './perform-command.ts';

const maxRootBytes = 4 * 1024 * 1024;

/** Verifies local files and shows the answer. @returns the exit code: 1 when one of them is refused. */
export async function performVerify({ inputs, bundle }: Call): Promise<number> {
  const { verify: asked } = inputs;
  if (asked === undefined) throw new ReleaseError('BUG', 'verify was not asked for');
  const host = terminalHost(process.stdout);
  const files = localFiles(localRoot());
  const inspector = localInspector(bundle);
  const root = rootOf(asked, files);
  const trustedRoot = async () => (await root()).text;
  try {
    const { text, refused } = await answer(inputs, asked, {
      files,
      inspector,
      verifier: sigstoreVerifier({ trustedRoot }),
      bundles: sigstoreBundleVerifier({ trustedRoot }),
      log: asked.quiet ? silentLog : terminalLog({ stream: process.stderr, clock: systemClock }),
      publishType: publishPredicateType,
      root: async () => {
        const { from, says } = await root();
        return { from, says };
      },
    });
    if (!asked.quiet) host.print(text);
    return refused ? 1 : 0;
  } finally {
    await inspector.close();
  }
}

async function answer(inputs: Inputs, { generic }: VerifyInputs, ports: VerifyPorts) {
  const [file = ''] = inputs.files;
  if (generic !== undefined) {
    const said = await verifyBundle(file, generic, ports);
    const text = inputs.json ? printableJson(said) : renderBundleAnswer(said);
    return { text, refused: said.verdict === 'refused' };
  }
  const said = await verify(inputs, ports);
  const text = inputs.json ? printableJson(said) : renderVerification(said);
  return { text, refused: said.files.some(({ verdict }) => verdict === 'refused') };
}

const silentLog: VerifyPorts['log'] = {
  group: (_, work) => work(),
  info: () => undefined,
  warn: () => undefined,
  progress: () => undefined,
};

/** The root that was asked for, read or fetched once. */
function rootOf({ trustedRoot: path, offline }: VerifyInputs, files: Files): () => Promise<TrustedRootText> {
  const read = async (): Promise<TrustedRootText> => {
    if (path !== undefined) return givenRoot(path, files);
    const now = systemClock.now;
    if (offline) return bundledTrustedRoot(now());
    const cachePath = await files.workspace('tuf');
    return publicRootOrBundled({ cachePath, now }).finally(() => files.remove(cachePath));
  };
  let asked: Promise<TrustedRootText> | undefined;
  return () => {
    asked ??= read();
    return asked;
  };
}

/** A file that is no root must be told apart from a service that gave none: running again does not help. */
async function givenRoot(path: string, files: Files): Promise<TrustedRootText> {
  const text = Buffer.from(await files.read(path, maxRootBytes)).toString('utf8');
  if (!text.trimStart().startsWith('{') || !text.includes('"tlogs"')) {
    throw new ReleaseError('INPUT_INVALID', `trusted-root: ${path} is no Sigstore trusted root`);
  }
  return { from: 'given', says: `the root that you gave, ${path}`, text };
}
