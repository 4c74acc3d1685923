/** A sign-in on its way through the issuer's pages. */
export interface PendingSignIn {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Path of the page to come back to. */
  readonly returnTo: string;
}

const place = (state: string): string => `sportello.sign-in.${state}`;

/** Keeps the secrets of a sign-in until its answer comes back into this tab. */
export const keepPending = (pending: PendingSignIn): void =>
  sessionStorage.setItem(place(pending.state), JSON.stringify(pending));

/** Hands them out once, so that an answer cannot be used twice. */
export const takePending = (state: string): PendingSignIn | undefined => {
  const text = sessionStorage.getItem(place(state));
  sessionStorage.removeItem(place(state));
  return text === null ? undefined : JSON.parse(text);
};
