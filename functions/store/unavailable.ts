/** Thrown when the table cannot be reached for now; whoever asked may ask again (503 with Retry-After). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
