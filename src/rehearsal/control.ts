import { indexControls } from './control-indexes.ts';
import { sigstoreControls } from './control-sigstore.ts';
import type { Faults } from './faults.ts';
import { artifactControls } from './github/control-artifacts.ts';
import { faultControls } from './github/control-faults.ts';
import { gitControls } from './github/control-git.ts';
import { jobControls } from './github/control-jobs.ts';
import { runControls } from './github/control-run.ts';
import { type Fields, parseFields } from './github/fields.ts';
import type { Github } from './github/start-github.ts';
import { type Handler, json, type Reply, readBody } from './http.ts';
import type { IndexState } from './pypi/state.ts';
import type { SigstoreDesk } from './sigstore/desk.ts';
import type { SigstoreAddresses } from './sigstore/sign-statement.ts';

/** What the control API reads and changes. */
export interface Controlled {
  readonly github: Pick<Github, 'state' | 'addresses' | 'bentToken'>;
  readonly faults: Faults;
  readonly indexes: Readonly<Record<string, IndexState>>;
  /** Where statements are signed, and who plays its bad days; left out in a world without Sigstore. */
  readonly sigstore?: SigstoreAddresses & { readonly desk: SigstoreDesk };
}

/** One request to the control API. `id` is the variable part of the path, decoded. */
export interface Order {
  readonly world: Controlled;
  readonly id: string;
  readonly body: Fields;
}

/** `path` holds at most one variable part, written `*`. The answer becomes the JSON reply. */
export interface Control {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly answer: (order: Order) => unknown;
}

/** Scenarios' files can come in a body; bytes of wheels come as paths. */
const maxBodyBytes = 16 * 1024 * 1024;

/**
 * The one door through which a rehearsal plays runner, people and attackers. Loopback only, no token: whoever reaches
 * it may do everything. Replies 200 with JSON, or 400 `{message}`.
 */
export function control(world: Controlled): Handler {
  const github = [...jobControls, ...runControls, ...artifactControls, ...gitControls];
  const controls = [...github, ...indexControls, ...sigstoreControls, ...faultControls];
  const compiled = controls.map((one) => ({ one, pattern: new RegExp(`^${one.path.replace('*', '(.+)')}$`) }));
  return async (request): Promise<Reply> => {
    try {
      const body = parseFields((await readBody(request, maxBodyBytes)).toString());
      for (const { one, pattern } of compiled) {
        const match = one.method === request.method ? pattern.exec(request.url.pathname) : null;
        if (match) return json(200, (await one.answer({ world, id: decodeURIComponent(match[1] ?? ''), body })) ?? {});
      }
      return json(400, { message: `there is no control ${request.method} ${request.url.pathname}` });
    } catch (thrown) {
      return json(400, { message: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
}
