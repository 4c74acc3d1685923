/** The issuer's answer did not let the person in; `returnTo` is the page for which they wanted to. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  readonly returnTo: string;

  constructor(returnTo: string, cause: unknown) {
    super('The sign-in was not completed.', { cause });
    this.returnTo = returnTo;
  }
}
