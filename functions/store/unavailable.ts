/** Thrown when the table does not answer at this moment; whoever asked may ask again (503 with Retry-After). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
