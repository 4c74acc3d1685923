import type { TokenEndpointResponse } from 'oauth4webapi';
import { getValidatedIdTokenClaims, ResponseBodyError } from 'oauth4webapi';
import type { Issuer } from './issuer.ts';
import type { KeptSession } from './kept-session.ts';
import { readKept, writeKept } from './kept-session.ts';
import type { SessionStore } from './session-store.ts';
import { SignInNeeded } from './sign-in-needed.ts';

/** The tokens of this tab: the access token in memory alone, what renews it until the tab is closed. */
export interface Tokens {
  /** Takes what the issuer answered; `endsAt` is when it will ask for the sign-in again. */
  accept(answer: TokenEndpointResponse, endsAt: number | undefined): string;
  /** A token that holds for another minute. */
  current(): Promise<string>;
  drop(token: string): void;
  /** Nothing renews it any more; always throws `SignInNeeded`. */
  expire(): never;
}

const sparedMilliseconds = 60_000;
const shortestSeconds = 300;

/** Makes them; two callers that need a new token at once cause one renewal. */
export const createTokens = (issuer: Issuer, store: SessionStore): Tokens => {
  let token: { readonly value: string; readonly expiresAt: number } | undefined;
  let renewing: Promise<string> | undefined;

  const accept = (answer: TokenEndpointResponse, endsAt: number | undefined): string => {
    const expiresAt = Date.now() + (answer.expires_in ?? shortestSeconds) * 1000;
    token = { value: answer.access_token, expiresAt };
    const kept = keptOf(answer, readKept(), { expiresAt, endsAt });
    writeKept(kept);
    const { subject, endsAt: end } = kept;
    store.set({ status: 'signed-in', subject, ...(end !== undefined && { endsAt: end }) });
    return token.value;
  };
  const expire = (): never => {
    const kept = readKept();
    writeKept(undefined);
    token = undefined;
    if (kept) store.set({ status: 'expired', subject: kept.subject });
    throw new SignInNeeded();
  };
  const renew = async (): Promise<string> => {
    const kept = readKept();
    if (kept?.refreshToken === undefined) return expire();
    try {
      return accept(await issuer.refresh(kept.refreshToken), kept.endsAt);
    } catch (error) {
      // Anything else is the network's fault and may be tried again.
      if (error instanceof ResponseBodyError) return expire();
      throw error;
    }
  };

  return {
    accept,
    current: async () => {
      if (token && token.expiresAt - sparedMilliseconds > Date.now()) return token.value;
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    drop: (value) => {
      if (token?.value === value) token = undefined;
    },
    expire,
  };
};

/** An issuer that gives no refresh token ends the session with the access token. */
const keptOf = (
  answer: TokenEndpointResponse,
  before: KeptSession | undefined,
  { expiresAt, endsAt }: { readonly expiresAt: number; readonly endsAt: number | undefined },
): KeptSession => {
  const refreshToken = answer.refresh_token ?? before?.refreshToken;
  const idToken = answer.id_token ?? before?.idToken;
  const end = refreshToken === undefined ? expiresAt : endsAt;
  return {
    subject: getValidatedIdTokenClaims(answer)?.sub ?? before?.subject ?? '',
    ...(refreshToken !== undefined && { refreshToken }),
    ...(idToken !== undefined && { idToken }),
    ...(end !== undefined && { endsAt: end }),
  };
};
