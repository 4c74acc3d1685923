import { generateRandomCodeVerifier, generateRandomNonce, generateRandomState } from 'oauth4webapi';
import { createTokens } from './create-tokens.ts';
import type { Issuer } from './issuer.ts';
import { forgetTab, readKept } from './kept-session.ts';
import { keepPending, takePending } from './pending-sign-in.ts';
import { restartWhenRestored } from './restart-when-restored.ts';
import type { SessionState } from './session-state.ts';
import { createSessionStore } from './session-store.ts';
import { SignInFailed } from './sign-in-failed.ts';
import { SignInNeeded } from './sign-in-needed.ts';

/** The sign-in of this tab. */
export interface Session {
  state(): SessionState;
  subscribe(heard: () => void): () => void;
  /** Goes to the issuer's pages; `person` chooses one of the demo's people on one machine. */
  signIn(returnTo: string, person?: string): Promise<void>;
  /** Ends the way through the issuer's pages; returns the path to go on with, which `SignInFailed` knows too. */
  finishSignIn(callback: URL): Promise<string>;
  /** A token that holds for another minute; throws `SignInNeeded` when only a person can get the next. */
  accessToken(): Promise<string>;
  /** The API did not take the token: the next call gets another one. */
  forgetToken(token: string): void;
  /** The API takes no token of this person any more; always throws `SignInNeeded`. */
  expire(): never;
  /** Forgets whom the API knows nothing of; the issuer still knows them, and may be asked again. */
  leave(token: string): void;
  /** Ends it here, in the other tabs and at the issuer. */
  signOut(): Promise<void>;
}

const millisecondsPerHour = 3_600_000;

/** Makes the session; `sessionHours` is how long the issuer lets it be refreshed, where that is known. */
export const createSession = (issuer: Issuer, sessionHours: number | undefined): Session => {
  const store = createSessionStore(stateOfKept());
  const tokens = createTokens(issuer, store);
  const channel = new BroadcastChannel('sportello.session');
  channel.onmessage = ({ data }) => {
    if (data !== 'signed-out') return;
    forgetTab();
    location.assign('/');
  };
  restartWhenRestored(() => isOfNow(store.get()));
  return {
    state: store.get,
    subscribe: store.subscribe,
    signIn: async (returnTo, person) => {
      const pending = { ...secrets(), returnTo };
      const url = await issuer.authorizationUrl(pending, person === undefined ? {} : { login_hint: person });
      keepPending(pending);
      location.assign(url);
    },
    finishSignIn: async (callback) => {
      const pending = takePending(callback.searchParams.get('state') ?? '');
      if (!pending) throw new SignInNeeded();
      const answer = await issuer.exchange(callback, pending).catch((error: unknown) => {
        throw new SignInFailed(pending.returnTo, error);
      });
      forgetTab();
      tokens.accept(answer, sessionHours === undefined ? undefined : Date.now() + sessionHours * millisecondsPerHour);
      return pending.returnTo;
    },
    accessToken: tokens.current,
    forgetToken: tokens.drop,
    expire: tokens.expire,
    leave: (token) => {
      tokens.drop(token);
      forgetTab();
      store.set({ status: 'signed-out' });
    },
    signOut: async () => {
      const kept = readKept();
      // First what needs no network, as somebody may close the tab while the rest takes its time. The state stays until
      // the page is gone: a page that needs a sign-in would ask for one at once.
      forgetTab();
      channel.postMessage('signed-out');
      const end = await issuer.endSessionUrl(kept?.idToken).catch(() => undefined);
      if (kept?.refreshToken) await issuer.revoke(kept.refreshToken).catch(() => undefined);
      location.assign(end ?? '/');
    },
  };
};

const stateOfKept = (): SessionState => {
  const kept = readKept();
  if (kept === undefined) return { status: 'signed-out' };
  return { status: 'signed-in', subject: kept.subject, ...(kept.endsAt !== undefined && { endsAt: kept.endsAt }) };
};

/** Whether what a page shows is of whoever is signed in now; an expired page is, until another person signs in. */
const isOfNow = (state: SessionState): boolean => {
  const now = readKept()?.subject;
  if (state.status === 'expired' && now === undefined) return true;
  return now === (state.status === 'signed-out' ? undefined : state.subject);
};

const secrets = () => ({
  verifier: generateRandomCodeVerifier(),
  state: generateRandomState(),
  nonce: generateRandomNonce(),
});
