import type { Draft, KeptDraft } from './draft.ts';
import type { DraftKeeping } from './draft-keeping.ts';

/** How long after the last key a draft is saved (WEB 3). */
const pause = 800;

interface SavedCopy<Value> {
  /** What there is to save; a tab that only reads along saves nothing. */
  readonly current: () => Pick<Draft<Value>, 'value' | 'loaded' | 'readOnly' | 'savedAt'>;
  readonly onSaved: (savedAt: Date) => void;
}

/** Saves what somebody writes into a draft, a moment after the last key or when the page is left. */
export const createDraftSaving = <Value>(means: DraftKeeping<Value>, { current, onSaved }: SavedCopy<Value>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = new Date(0);
  let droppedAt = new Date(0);
  let unsaved = false;

  /** Later than all that is known, though the clock be set back: of two copies the later one is kept. */
  const nextMoment = (): Date => {
    const known = Math.max(writtenAt.getTime(), current().savedAt?.getTime() ?? 0);
    return new Date(Math.max(means.now().getTime(), known + 1));
  };
  const toKeep = (): KeptDraft<Value> | undefined => {
    const { value, loaded, readOnly } = current();
    if (!unsaved || readOnly) return undefined;
    return { value, savedAt: writtenAt.toISOString(), title: means.titleOf(value), ...(!loaded && { early: true }) };
  };
  const save = async (): Promise<void> => {
    const kept = toKeep();
    // Once it is known what lies there, it is written onto that.
    if (!kept || kept.early) return;
    const isSaved = await means.write(kept).then(yes, no);
    // What cannot be saved stays on the page, which then does not say 'saved'; nor of what was sent meanwhile.
    const savedAt = new Date(kept.savedAt);
    if (!isSaved || savedAt < droppedAt) return;
    if (current().value === kept.value) unsaved = false;
    onSaved(savedAt);
  };
  return {
    /** What is not in the database yet is kept before the page is gone. */
    leave: (): Promise<void> => {
      const kept = toKeep();
      if (kept) means.writeAtOnce(kept);
      return save();
    },
    isUnsaved: () => unsaved,
    changed: () => {
      unsaved = true;
      writtenAt = nextMoment();
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    /** There is nothing to save any more; when that is. */
    dropped: (): Date => {
      unsaved = false;
      droppedAt = nextMoment();
      writtenAt = droppedAt;
      return droppedAt;
    },
  };
};

const yes = () => true;
const no = () => false;
