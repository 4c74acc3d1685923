import type { Draft, KeptDraft } from './draft.ts';

/** Where a draft is kept. */
export interface DraftKeeping<Value> {
  read(): Promise<KeptDraft<Value> | undefined>;
  write(kept: KeptDraft<Value>): Promise<void>;
  erase(): Promise<void>;
  now(): Date;
  titleOf(value: Value): string;
}

type DraftState<Value> = Pick<Draft<Value>, 'value' | 'loaded' | 'savedAt' | 'readOnly'>;
type Change<Value> = Value | ((before: Value) => Value);

/** How long after the last key a draft is saved (WEB 3). */
const pause = 800;

/** Makes a tab's copy of a draft; `onChange` hears of what is seen, `onKept` of what other tabs may read. */
export const createDraftCopy = <Value>(
  empty: Value,
  means: DraftKeeping<Value>,
  { onChange, onKept }: { readonly onChange: () => void; readonly onKept: () => void },
) => {
  let state: DraftState<Value> = { value: empty, loaded: false, readOnly: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;

  const become = (next: DraftState<Value>): void => {
    state = next;
    onChange();
  };
  const save = async (): Promise<void> => {
    if (!unsaved || state.readOnly) return;
    unsaved = false;
    const savedAt = await writeInto(means, state.value);
    // What cannot be saved stays on the page, which then does not say 'saved'.
    unsaved ||= savedAt === undefined;
    if (savedAt === undefined) return;
    become({ ...state, savedAt });
    onKept();
  };
  const read = async (readOnly: boolean): Promise<void> => {
    if (readOnly) unsaved = false;
    become({ ...state, readOnly: readOnly || state.readOnly });
    const kept = await means.read().catch(() => undefined);
    const { value, savedAt } = unsaved ? state : { value: kept?.value ?? empty, savedAt: dateOf(kept) };
    become({ value, loaded: true, readOnly, ...(savedAt && { savedAt }) });
  };
  return {
    state: () => state,
    save,
    /** As it is kept now; `readOnly` where another tab writes it. */
    read,
    change: (next: Change<Value>) => {
      if (state.readOnly) return;
      unsaved = true;
      become({ ...state, value: next instanceof Function ? next(state.value) : next });
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    discard: async () => {
      unsaved = false;
      await means.erase();
      become({ value: empty, loaded: true, readOnly: state.readOnly });
      onKept();
    },
  };
};

/** When it was kept; nothing where it could not be. */
const writeInto = async <Value>(means: DraftKeeping<Value>, value: Value): Promise<Date | undefined> => {
  const savedAt = means.now();
  const kept = { value, savedAt: savedAt.toISOString(), title: means.titleOf(value) };
  return means.write(kept).then(
    () => savedAt,
    () => undefined,
  );
};

const dateOf = (kept: KeptDraft<unknown> | undefined): Date | undefined => kept && new Date(kept.savedAt);
