/** Whether somebody is signed in, in this tab. */
export type SessionState =
  | { readonly status: 'signed-out' }
  /** `endsAt`: when the issuer will ask for the sign-in again, in milliseconds; unknown at some issuers. */
  | { readonly status: 'signed-in'; readonly subject: string; readonly endsAt?: number }
  /** Signed in a moment ago; what was typed is still there for this person. */
  | { readonly status: 'expired'; readonly subject: string };
