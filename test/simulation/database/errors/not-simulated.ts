/** Thrown for what the fake database does not model: it had better say so than behave like no real table. */
export class NotSimulated extends Error {
  override readonly name = 'NotSimulated';
}
