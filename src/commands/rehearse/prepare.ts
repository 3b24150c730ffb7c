import { ReleaseError } from '../../errors.ts';
import type { Files } from '../../ports/files.ts';
import type { SourceCheckout, Worlds } from '../../ports/world.ts';
import { type ChosenPolicy, choosePolicy } from './choose-policy.ts';
import { type Gathered, gather, gatherSample } from './gather.ts';
import { worldly } from './reachable.ts';
import { occasionOf } from './scenario.ts';
import type { Occasion } from './setting.ts';

/** What a rehearsal needs before its world can start. */
export interface Prepared {
  readonly gathered: Gathered;
  readonly policy: ChosenPolicy;
  readonly occasion: Occasion;
  readonly source: SourceCheckout;
}

/**
 * Gathers the release, its policy and a source checkout.
 *
 * @param root existing folder for what is made.
 * @throws ReleaseError INPUT_INVALID, POLICY_INVALID, NOTHING_TO_JUDGE; TOOL_MISSING without git.
 */
export async function prepare(
  root: string,
  { from, policy: path }: { readonly from: string | undefined; readonly policy: string | undefined },
  { files, worlds }: { readonly files: Files; readonly worlds: Worlds },
): Promise<Prepared> {
  const gathered =
    from === undefined ? await gatherSample(files, worlds, files.join(root, 'sample')) : await gather(files, from);
  const policy = await choosePolicy(files, path, from, gathered);
  const { project, version } = gathered;
  const occasion = occasionOf(policy.policy, version);
  const place = files.join(root, 'source');
  await files.makeFolder(place);
  const made = worlds.checkout(place, project, version, occasion.tag);
  const source = await worldly('the source checkout of the rehearsal could not be made', made);
  if (source) return { gathered, policy, occasion, source };
  throw new ReleaseError('TOOL_MISSING', 'a rehearsal makes a source checkout, and there is no git on PATH');
}
