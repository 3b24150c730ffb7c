import { ReleaseError } from '../../errors.ts';
import type { UploadSession } from '../../ports/package-index.ts';
import { burnToken } from './burn-token.ts';
import { checkAudience } from './check-audience.ts';
import { normalName } from './fetch-project.ts';
import type { IndexContext } from './index-context.ts';
import { mintToken } from './mint-token.ts';
import { type OpenFile, uploadFile } from './upload-file.ts';
import { uploadTokens } from './upload-tokens.ts';

/** Keeps the promises of `PackageIndex.open`. */
export async function openSession(context: IndexContext, open: OpenFile, project: string): Promise<UploadSession> {
  await checkAudience(context);
  const normal = normalName(project);
  const { clock } = context.wire;
  const mint = () => mintToken(context, normal);
  const tokens = await uploadTokens(clock, mint, (token) => burnToken(context, token));
  let closed = false;
  return {
    upload: async (upload) => {
      if (closed) throw new ReleaseError('BUG', `${upload.inspection.file} came after the end of the uploads`);
      await uploadFile(context, tokens, open, upload);
    },
    close: async () => {
      closed = true;
      return tokens.revoke();
    },
  };
}
