/** Lines that GitHub's upload client prints, up to dozens for one artifact. Its commands (`::add-mask::`) are none. */
const chatter =
  /^(?:Artifact name is valid!|Root directory input is valid!|Uploading artifact: |Beginning upload of artifact |Uploaded bytes |Finished uploading artifact |SHA256 digest of uploaded artifact |Finalizing artifact upload|Artifact .* successfully finalized\. )/;

/**
 * Leaves the upload client's chatter out of the log while `work` runs; whatever else is written comes through. The
 * client has no switch for it. Two at a time would put back each other's output, so they must not overlap.
 */
export async function quietly<T>(work: () => Promise<T>, output: NodeJS.WriteStream = process.stdout): Promise<T> {
  const { write } = output;
  const filtered: typeof write = (chunk: Uint8Array | string, ...rest: never[]) =>
    typeof chunk === 'string' && chatter.test(chunk) ? true : write.call(output, chunk, ...rest);
  output.write = filtered;
  try {
    return await work();
  } finally {
    output.write = write;
  }
}
