import type { SessionState } from './session-state.ts';

/** Holds the state and tells who listens. */
export interface SessionStore {
  get(): SessionState;
  set(next: SessionState): void;
  subscribe(heard: () => void): () => void;
}

/** A store in the way React reads one. */
export const createSessionStore = (first: SessionState): SessionStore => {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    get: () => state,
    set: (next) => {
      state = next;
      for (const heard of listeners) heard();
    },
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
};
