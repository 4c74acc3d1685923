import { useMemo, useSyncExternalStore } from 'react';
import { useSessionState } from '#web/lib/session/use-session.ts';
import type { Draft } from './draft.ts';
import { draftStore } from './draft-stores.ts';

const untitled = () => '';

/**
 * A draft of this person, kept 800 ms after the last change and whenever the page is left; `titleOf` is what a list of
 * drafts calls it. One `key` belongs to one text box or form.
 */
export const useDraft = <Value>(
  key: string,
  empty: Value,
  titleOf: (value: Value) => string = untitled,
): Draft<Value> => {
  const session = useSessionState();
  const subject = session.status === 'signed-out' ? '' : session.subject;
  const store = draftStore({ subject, key, empty, titleOf });
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { change, takeOver, discard } = store;
  return useMemo(() => ({ ...state, change, takeOver, discard }), [state, change, takeOver, discard]);
};
