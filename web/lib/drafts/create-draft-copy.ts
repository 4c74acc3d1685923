import { createDraftSaving } from './create-draft-saving.ts';
import type { Draft, KeptDraft } from './draft.ts';
import type { DraftKeeping } from './draft-keeping.ts';

type DraftState<Value> = Pick<Draft<Value>, 'value' | 'loaded' | 'savedAt' | 'readOnly'>;
type Change<Value> = Value | ((before: Value) => Value);

/** Makes a tab's copy of a draft; `onChange` hears of what is seen, `onKept` of what other tabs may read. */
export const createDraftCopy = <Value>(
  empty: Value,
  means: DraftKeeping<Value>,
  { onChange, onKept }: { readonly onChange: () => void; readonly onKept: () => void },
) => {
  let state: DraftState<Value> = { value: empty, loaded: false, readOnly: false };

  const become = (next: DraftState<Value>): void => {
    state = next;
    onChange();
  };
  const { save, leave, isUnsaved, changed, dropped } = createDraftSaving(means, {
    current: () => state,
    onSaved: (savedAt) => {
      become({ ...state, savedAt });
      onKept();
    },
  });
  const read = async (readOnly: boolean): Promise<void> => {
    if (readOnly) dropped();
    become({ ...state, readOnly: readOnly || state.readOnly });
    const kept = await means.read().catch(() => undefined);
    const { value, savedAt } = isUnsaved() ? state : { value: kept?.value ?? empty, savedAt: dateOf(kept) };
    become({ value, loaded: true, readOnly, ...(savedAt && { savedAt }) });
  };
  return {
    state: () => state,
    save,
    leave,
    /** As it is kept now; `readOnly` where another tab writes it. */
    read,
    change: (next: Change<Value>) => {
      if (state.readOnly) return;
      changed();
      become({ ...state, value: next instanceof Function ? next(state.value) : next });
    },
    discard: async () => {
      dropped();
      await means.erase();
      become({ value: empty, loaded: true, readOnly: state.readOnly });
      onKept();
    },
  };
};

const dateOf = (kept: KeptDraft<unknown> | undefined): Date | undefined => kept && new Date(kept.savedAt);
