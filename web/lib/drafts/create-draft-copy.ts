import { createDraftSaving } from './create-draft-saving.ts';
import type { Draft, KeptDraft } from './draft.ts';
import type { DraftKeeping } from './draft-keeping.ts';

type DraftState<Value> = Pick<Draft<Value>, 'value' | 'loaded' | 'savedAt' | 'readOnly'>;
type Turn<Value> = (before: Value) => Value;

interface CopyEvents {
  /** Something else is seen. */
  readonly onChange: () => void;
  /** There is something else for other tabs to read. */
  readonly onKept: () => void;
}

/** Makes a tab's copy of a draft. */
export const createDraftCopy = <Value>(empty: Value, means: DraftKeeping<Value>, { onChange, onKept }: CopyEvents) => {
  let state: DraftState<Value> = { value: empty, loaded: false, readOnly: false };
  /** What was written before anybody knew what an earlier visit left. */
  const early: Turn<Value>[] = [];
  const begin = countedBegins();

  const become = (next: DraftState<Value>): void => {
    state = next;
    onChange();
  };
  const onSaved = (savedAt: Date): void => {
    become({ ...state, savedAt });
    onKept();
  };
  const { leave, isUnsaved, changed, dropped } = createDraftSaving(means, { current: () => state, onSaved });
  const read = async (readOnly: boolean): Promise<void> => {
    const isLatest = begin();
    if (readOnly) dropped();
    become({ ...state, readOnly: readOnly || state.readOnly });
    const left = seen(await means.read().catch(() => undefined), empty);
    if (!isLatest()) return;
    const written = () => (state.loaded ? state.value : early.reduce((value, turn) => turn(value), left.value));
    become({ ...left, ...(isUnsaved() && { value: written() }), loaded: true, readOnly });
    // It is later than what was found, too.
    if (isUnsaved()) changed();
  };
  return {
    state: () => state,
    leave,
    /** As it is kept now, under what was written here meanwhile; `readOnly` where another tab writes it. */
    read,
    change: (next: Value | Turn<Value>) => {
      if (state.readOnly) return;
      const turn = next instanceof Function ? next : () => next;
      if (!state.loaded) early.push(turn);
      changed();
      become({ ...state, value: turn(state.value) });
    },
    discard: async () => {
      // The other tab has written on since.
      if (state.readOnly) return;
      const at = dropped();
      // Somebody may write the next words while the database still forgets these.
      become({ value: empty, loaded: true, readOnly: state.readOnly });
      await means.erase(at).catch(() => undefined);
      onKept();
    },
  };
};

const seen = <Value>(kept: KeptDraft<Value> | undefined, empty: Value) =>
  kept ? { value: kept.value, savedAt: new Date(kept.savedAt) } : { value: empty };

/** What begins with a call is told, when it comes back, whether nothing has begun since. */
const countedBegins = () => {
  let begun = 0;
  return () => {
    begun += 1;
    const mine = begun;
    return () => mine === begun;
  };
};
