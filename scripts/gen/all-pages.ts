import { actionPage } from './action-page.ts';
import { checkPages } from './check-pages.ts';
import { errorsPage } from './errors-page.ts';
import { formatPages } from './format-pages.ts';
import { freeBytesPage } from './free-bytes-page.ts';
import { inputsPage } from './inputs-page.ts';
import { loadChecks } from './load-checks.ts';
import { policyPages } from './policy-pages.ts';
import { schemaModule } from './sbom-schemas.ts';

/** Text of every generated file, by its path from the root. */
export async function allPages(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['action.yml', actionPage()],
    ['docs/inputs.md', inputsPage()],
    ['docs/errors.md', errorsPage()],
    ['docs/free-bytes.md', freeBytesPage()],
    ...checkPages({ distribution: await loadChecks('distribution'), release: await loadChecks('release') }),
    ...policyPages(),
    ...formatPages(),
    ['src/dist/sbom/schema-texts.ts', schemaModule()],
  ]);
}
