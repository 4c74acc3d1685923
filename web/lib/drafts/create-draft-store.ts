import type { Draft, KeptDraft } from './draft.ts';
import type { DraftLock, LockEvents } from './draft-lock.ts';

/** What a draft needs from outside. */
export interface DraftMeans<Value> {
  read(): Promise<KeptDraft<Value> | undefined>;
  write(kept: KeptDraft<Value>): Promise<void>;
  erase(): Promise<void>;
  lock(events: LockEvents): DraftLock;
  now(): Date;
  titleOf(value: Value): string;
}

type DraftState<Value> = Pick<Draft<Value>, 'value' | 'loaded' | 'savedAt' | 'readOnly'>;

/** One draft of this tab, for all that show it. */
export type DraftStore<Value> = ReturnType<typeof createDraftStore<Value>>;

/** How long after the last key a draft is saved (WEB 3). */
const pause = 800;

/** Makes the draft's store; `empty` is what it is before anything was typed. */
export const createDraftStore = <Value>(empty: Value, means: DraftMeans<Value>) => {
  const listeners = new Set<() => void>();
  let state: DraftState<Value> = { value: empty, loaded: false, readOnly: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;
  let opened = false;

  const become = (next: Partial<DraftState<Value>>): void => {
    state = { ...state, ...next };
    for (const heard of listeners) heard();
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (!unsaved || state.readOnly) return;
    unsaved = false;
    const savedAt = means.now();
    const { value } = state;
    await means.write({ value, savedAt: savedAt.toISOString(), title: means.titleOf(value) });
    become({ savedAt });
    lock.saved();
  };
  /** What cannot be saved stays on the page, which then does not say 'saved'. */
  const saveQuietly = () => save().catch(() => undefined);
  const read = async (): Promise<void> => {
    const kept = await means.read().catch(() => undefined);
    const { savedAt: _, ...rest } = state;
    state = rest;
    if (unsaved) become({ loaded: true });
    else become({ value: kept?.value ?? empty, loaded: true, ...(kept && { savedAt: new Date(kept.savedAt) }) });
  };
  const lock = means.lock({
    onHeld: () => read().then(() => become({ readOnly: false })),
    onLost: () => {
      unsaved = false;
      become({ readOnly: true });
      return read();
    },
    onAsked: saveQuietly,
    onSaved: () => (state.readOnly ? read() : undefined),
  });

  /** The next page may have opened it meanwhile. */
  const closeUnheard = () => {
    if (listeners.size > 0) return;
    opened = false;
    lock.close();
  };

  return {
    state: () => state,
    save: saveQuietly,
    takeOver: lock.take,
    subscribe: (heard: () => void) => {
      listeners.add(heard);
      if (!opened) lock.open();
      opened = true;
      return () => {
        listeners.delete(heard);
        if (listeners.size === 0) saveQuietly().then(closeUnheard).catch(closeUnheard);
      };
    },
    change: (next: Value | ((before: Value) => Value)) => {
      if (state.readOnly) return;
      unsaved = true;
      become({ value: next instanceof Function ? next(state.value) : next });
      clearTimeout(timer);
      timer = setTimeout(saveQuietly, pause);
    },
    discard: async () => {
      clearTimeout(timer);
      unsaved = false;
      await means.erase();
      const { savedAt: _, ...rest } = state;
      state = rest;
      become({ value: empty });
      lock.saved();
    },
  };
};
