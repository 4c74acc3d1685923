/** Only the person can go on, by signing in again. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}
