import type { KeptDraft } from './draft.ts';
import type { DraftKeeping } from './draft-keeping.ts';

/** How long after the last key a draft is saved (WEB 3). */
const pause = 800;

interface Saved<Value> {
  /** What there is to save; a tab that only reads along saves nothing. */
  readonly current: () => { readonly value: Value; readonly readOnly: boolean };
  readonly onSaved: (savedAt: Date) => void;
}

/** Saves what somebody writes into a draft, a moment after the last key or when the page is left. */
export const createDraftSaving = <Value>(means: DraftKeeping<Value>, { current, onSaved }: Saved<Value>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;

  const asKept = (value: Value): KeptDraft<Value> => ({
    value,
    savedAt: means.now().toISOString(),
    title: means.titleOf(value),
  });
  const save = async (): Promise<void> => {
    const { value, readOnly } = current();
    if (!unsaved || readOnly) return;
    const kept = asKept(value);
    const isSaved = await means.write(kept).then(yes, no);
    // What cannot be saved stays on the page, which then does not say 'saved'.
    if (!isSaved) return;
    if (current().value === value) unsaved = false;
    onSaved(new Date(kept.savedAt));
  };
  return {
    save,
    /** What is not in the database yet is kept before the page is gone. */
    leave: (): Promise<void> => {
      const { value, readOnly } = current();
      if (unsaved && !readOnly) means.writeAtOnce(asKept(value));
      return save();
    },
    isUnsaved: () => unsaved,
    changed: () => {
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    /** There is nothing to save any more. */
    dropped: () => {
      unsaved = false;
    },
  };
};

const yes = () => true;
const no = () => false;
