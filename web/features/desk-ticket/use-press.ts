import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Acting } from '#web/features/desk-ticket/acting/use-act.ts';
import type { Composer } from '#web/features/desk-ticket/composer/use-composer.ts';
import type { DrawnAction } from '#web/lib/actions/drawn-action.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { takenBy } from './acting/taken-by.ts';

interface Means {
  readonly acting: Acting;
  readonly composer: Composer;
  /** A message to the requester is on its way: its 'Annulla invio' takes the focus instead of another editor. */
  readonly sending: boolean;
}

/** What pressing an action does: at once, in the text box, or in a dialog. */
export const usePress = ({ acting, composer, sending }: Means) => {
  const { data: me } = useQuery(useQueries().me());
  const [dialog, setDialog] = useState<DrawnAction>();
  const { conflict } = acting;
  // What was entered stands in the conflict's own panel then, and its text in a draft.
  useEffect(() => {
    if (conflict) setDialog(undefined);
  }, [conflict]);
  const openReply = (action: string) => {
    if (sending) document.querySelector<HTMLElement>('.message-sending button')?.focus();
    else composer.openWith(action);
  };
  const press = (one: DrawnAction): void => {
    const { action, way } = one;
    if (acting.busy) return;
    if (way === 'note') composer.open('note');
    else if (way === 'reply') openReply('');
    else if (way === 'reply-and-act') openReply(action);
    else if (way === 'at-once') {
      const meanwhile = me ? { meanwhile: takenBy(me, action) } : {};
      acting.run({ kind: 'act', action, key: crypto.randomUUID(), body: {}, ...meanwhile }).catch(console.error);
    } else {
      acting.clear();
      setDialog(one);
    }
  };
  return { press, dialog, closeDialog: () => setDialog(undefined) };
};
