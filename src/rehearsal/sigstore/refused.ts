/** A request that the service understands and declines: its message becomes the body of a 400. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
