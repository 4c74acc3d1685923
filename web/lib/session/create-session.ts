import type { TokenEndpointResponse } from 'oauth4webapi';
import * as oauth from 'oauth4webapi';
import type { Issuer } from './issuer.ts';
import { readKept, writeKept } from './kept-session.ts';
import { keepPending, takePending } from './pending-sign-in.ts';
import type { SessionState } from './session-state.ts';
import { SignInNeeded } from './sign-in-needed.ts';

/** The sign-in of this tab. Access tokens live in memory alone. */
export interface Session {
  state(): SessionState;
  subscribe(heard: () => void): () => void;
  /** Goes to the issuer's pages; `person` chooses one of the demo's people on one machine. */
  signIn(returnTo: string, person?: string): Promise<void>;
  /** Ends the way through the issuer's pages; returns the path to go on with. */
  finishSignIn(callback: URL): Promise<string>;
  /** A token that holds for another minute; throws `SignInNeeded` when only a person can get the next. */
  accessToken(): Promise<string>;
  /** The API did not take the token: the next call gets another one. */
  forgetToken(token: string): void;
  /** The API takes no token of this person any more; always throws `SignInNeeded`. */
  expire(): never;
  signOut(): Promise<void>;
}

const sparedMilliseconds = 60_000;

/** Makes the session; `sessionHours` is how long the issuer lets it be refreshed, where that is known. */
export const createSession = (issuer: Issuer, sessionHours: number | undefined): Session => {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel('sportello.session');
  let token: { readonly value: string; readonly expiresAt: number } | undefined;
  let refreshing: Promise<string> | undefined;
  let state: SessionState = stateOf();

  const become = (next: SessionState): void => {
    state = next;
    if (next.status !== 'signed-in') token = undefined;
    for (const heard of listeners) heard();
  };
  const expire = (): never => {
    const kept = readKept();
    writeKept(undefined);
    become(kept ? { status: 'expired', subject: kept.subject } : { status: 'signed-out' });
    throw new SignInNeeded();
  };
  const accept = (answer: TokenEndpointResponse, endsAt: number | undefined): string => {
    const expiresAt = Date.now() + (answer.expires_in ?? 300) * 1000;
    token = { value: answer.access_token, expiresAt };
    const kept = readKept();
    const refreshToken = answer.refresh_token ?? kept?.refreshToken;
    const subject = oauth.getValidatedIdTokenClaims(answer)?.sub ?? kept?.subject ?? '';
    const idToken = answer.id_token ?? kept?.idToken;
    const end = refreshToken === undefined ? expiresAt : endsAt;
    writeKept({
      subject,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(idToken !== undefined && { idToken }),
      ...(end !== undefined && { endsAt: end }),
    });
    become({ status: 'signed-in', subject, ...(end !== undefined && { endsAt: end }) });
    return token.value;
  };
  const renew = async (): Promise<string> => {
    const kept = readKept();
    if (kept?.refreshToken === undefined) return expire();
    try {
      return accept(await issuer.refresh(kept.refreshToken), kept.endsAt);
    } catch (error) {
      // Anything else is the network's fault and may be tried again.
      if (error instanceof oauth.ResponseBodyError) return expire();
      throw error;
    }
  };

  channel.onmessage = ({ data }) => {
    if (data !== 'signed-out') return;
    writeKept(undefined);
    location.assign('/');
  };

  return {
    state: () => state,
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    signIn: async (returnTo, person) => {
      const pending = { ...secrets(), returnTo };
      const url = await issuer.authorizationUrl(pending, person === undefined ? {} : { login_hint: person });
      keepPending(pending);
      location.assign(url);
    },
    finishSignIn: async (callback) => {
      const pending = takePending(callback.searchParams.get('state') ?? '');
      if (!pending) throw new SignInNeeded();
      const answer = await issuer.exchange(callback, pending);
      writeKept(undefined);
      accept(answer, sessionHours === undefined ? undefined : Date.now() + sessionHours * 3_600_000);
      return pending.returnTo;
    },
    accessToken: async () => {
      if (token && token.expiresAt - sparedMilliseconds > Date.now()) return token.value;
      refreshing ??= renew().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
    forgetToken: (value) => {
      if (token?.value === value) token = undefined;
    },
    expire,
    signOut: async () => {
      const kept = readKept();
      const end = await issuer.endSessionUrl(kept?.idToken).catch(() => undefined);
      if (kept?.refreshToken) await issuer.revoke(kept.refreshToken).catch(() => undefined);
      channel.postMessage('signed-out');
      // The state stays until the page is gone, as a page that needs a sign-in would ask for one at once.
      writeKept(undefined);
      location.assign(end ?? '/');
    },
  };
};

const stateOf = (): SessionState => {
  const kept = readKept();
  if (kept === undefined) return { status: 'signed-out' };
  return { status: 'signed-in', subject: kept.subject, ...(kept.endsAt !== undefined && { endsAt: kept.endsAt }) };
};

const secrets = () => ({
  verifier: oauth.generateRandomCodeVerifier(),
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
});
