/** Frees the connection of a reply whose body nobody needs. */
export function drop({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}
