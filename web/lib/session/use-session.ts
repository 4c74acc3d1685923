import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './create-session.ts';
import type { SessionState } from './session-state.ts';

/** Filled once, before the first page. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session itself, to sign in and out. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session above this component');
  return session;
};

/** Whether somebody is signed in; the component is drawn again when that changes. */
export const useSessionState = (): SessionState => {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
};
