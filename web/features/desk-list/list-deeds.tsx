import type { TicketAnswer } from '#contract/answers/ticket';
import { BulkDialog } from './bulk-dialog.tsx';
import { RowActions } from './row-actions.tsx';
import type { Deeds } from './use-deeds.ts';

interface ListDeedsProps {
  readonly deeds: Deeds;
  readonly onOpen: (number: string) => void;
  readonly onActed: (ticket: TicketAnswer) => void;
  /** With the numbers of those for which it did not work. */
  readonly onOver: (left: readonly string[]) => void;
}

/** The dialog that is open over the list. */
export const ListDeeds = ({ deeds: { asked, acting, start, close }, onOpen, onActed, onOver }: ListDeedsProps) => {
  const over = (left: readonly string[]) => {
    onOver(left);
    close();
  };
  if (acting) return <BulkDialog {...acting} onActed={onActed} onClose={over} />;
  if (!asked) return null;
  return <RowActions ticket={asked} onOpen={onOpen} onClose={close} onAct={(action) => start(action, [asked])} />;
};
