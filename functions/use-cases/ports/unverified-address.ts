/** Thrown when the pool's user of an address never showed that its mail is theirs: people must find out who that is. */
export class UnverifiedAddress extends Error {
  override readonly name = 'UnverifiedAddress';
}
