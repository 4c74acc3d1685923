import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '#web/ui/use-toast.ts';
import { backToWriting } from './back-to-writing.ts';
import type { Composer } from './use-composer.ts';
import { useSaveNote } from './use-save-note.ts';
import { useSendingOff } from './use-sending-off.ts';

/** The state of the box in which a note is written. */
export const useNoteBox = (number: string, composer: Composer) => {
  const { t } = useTranslation('desk-ticket');
  const toast = useToast();
  const { draft, uploads } = composer.note;
  const [empty, setEmpty] = useState(false);
  const saving = useSaveNote(number, composer.note, () => {
    composer.close();
    toast(t('composer.noteSaved'));
    backToWriting();
  });
  const sendingOff = useSendingOff(uploads, () => saving.mutate());
  const save = () => {
    const nothing = draft.value.text.trim() === '';
    setEmpty(nothing);
    if (nothing) document.getElementById('note-text')?.focus();
    else if (!saving.isPending && !draft.readOnly) sendingOff.start();
  };
  return { saving, sendingOff, save, empty };
};
