import { useDraft } from '#web/lib/drafts/use-draft.ts';

const empty = '';
const titleOf = (text: string): string => text.slice(0, 60);

/** The text that goes with an action, kept like every other text until the action is done. */
export const useDialogText = (number: string, action: string) =>
  useDraft<string>(`${action}:${number}`, empty, titleOf);
