/** True for an address of this machine. Names other than `localhost` are looked up by somebody, so they are not. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

/**
 * The address that GitHub sends a download to. It may be any host, for the bytes are hashed; but it must be HTTPS, or
 * this machine when the API itself is: a rehearsal never leaves it, and a real release never comes there.
 *
 * @returns `undefined` for any other address.
 */
export function blobAddress(location: string | undefined, apiUrl: string): URL | undefined {
  if (location === undefined || !URL.canParse(location)) return undefined;
  const address = new URL(location);
  if (address.username !== '' || address.password !== '') return undefined;
  if (isLoopback(new URL(apiUrl)))
    return isLoopback(address) && /^https?:$/.test(address.protocol) ? address : undefined;
  return address.protocol === 'https:' && !isLoopback(address) ? address : undefined;
}
