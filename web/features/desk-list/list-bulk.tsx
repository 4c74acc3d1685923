import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import type { Selection } from '#web/lib/lists/selection.ts';
import { bulkActions } from './bulk-action.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Deeds } from './use-deeds.ts';

interface ListBulkProps {
  readonly rows: readonly TicketSummaryAnswer[];
  readonly selection: Selection;
  readonly deeds: Deeds;
  readonly onClear: () => void;
}

/**
 * The bulk actions for the chosen rows. Only a ticket's `can` knows what is possible, and each is asked when it is its
 * turn; but to take charge of what is no longer new never is.
 */
export const ListBulk = ({ rows, selection, deeds, onClear }: ListBulkProps) => {
  const words = useWords();
  if (selection.size === 0) return null;
  const chosen = rows.filter(({ number }) => selection.has(number));
  const untouched = chosen.every(({ state }) => words.family(state) === 'untouched');
  return (
    <BulkBar
      count={selection.size}
      actions={bulkActions.filter((action) => action !== 'take-charge' || untouched)}
      onAct={(action) => deeds.start(action, chosen)}
      onClear={onClear}
    />
  );
};
