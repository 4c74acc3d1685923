import { createDraftCopy } from './create-draft-copy.ts';
import type { DraftKeeping } from './draft-keeping.ts';
import type { DraftLock, LockEvents } from './draft-lock.ts';

/** What a draft needs from outside. */
export interface DraftMeans<Value> extends DraftKeeping<Value> {
  lock(events: LockEvents): DraftLock;
}

/** One draft of this tab, for all that show it. */
export type DraftStore<Value> = ReturnType<typeof createDraftStore<Value>>;

/** Makes the draft's store; `empty` is what it is before anything was typed. */
export const createDraftStore = <Value>(empty: Value, means: DraftMeans<Value>) => {
  const listeners = new Set<() => void>();
  let opened = false;
  let held = false;

  const copy = createDraftCopy(empty, means, {
    onChange: () => {
      for (const heard of listeners) heard();
    },
    onKept: () => lock.saved(),
  });
  const lock = means.lock({
    onHeld: () => {
      held = true;
      return copy.read(false);
    },
    onLost: () => {
      held = false;
      return copy.read(true);
    },
    onAsked: copy.leave,
    onSaved: () => (copy.state().readOnly && !held ? copy.read(true) : undefined),
  });
  /** The next page may have opened it meanwhile. */
  const closeUnheard = () => {
    if (listeners.size > 0) return;
    opened = false;
    lock.close();
  };
  const { state, leave, change, discard } = copy;
  return {
    state,
    /** Once it is in no box any more, it has been left. */
    leave: () => (opened ? leave() : Promise.resolve()),
    change,
    discard,
    takeOver: lock.take,
    subscribe: (heard: () => void) => {
      listeners.add(heard);
      if (!opened) lock.open();
      opened = true;
      return () => {
        listeners.delete(heard);
        if (listeners.size === 0) leave().then(closeUnheard).catch(closeUnheard);
      };
    },
  };
};
