/** Thrown when the pool's user of an address has never shown that its mail is theirs: who that is, is for people to find out. */
export class UnverifiedAddress extends Error {
  override readonly name = 'UnverifiedAddress';
}
