import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { keepSeenOrder } from '#web/lib/lists/seen-order.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TicketLines } from './ticket-lines.tsx';

interface ShortListProps {
  readonly title: string;
  readonly by: 'deadline' | 'updated';
  /** Nothing while they come. */
  readonly tickets: readonly TicketSummaryAnswer[] | undefined;
  readonly error: Error | null | undefined;
  readonly onRetry: () => unknown;
  readonly empty: ReactNode;
}

/** A titled part of the dashboard with its few tickets. */
export const ShortList = ({ title, by, tickets, error, onRetry, empty }: ShortListProps) => {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <section className="page-section desk-part" aria-labelledby={id} aria-busy={!tickets && !error}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      {error && <FailureNote title={t('partFailed')} error={error} onRetry={onRetry} />}
      {!tickets && !error && <Skeleton shape="rows" count={5} />}
      {tickets?.length === 0 && empty}
      {tickets && tickets.length > 0 && (
        <TicketLines
          {...{ tickets, by }}
          onOpen={() =>
            keepSeenOrder(
              tickets.map(({ number }) => number),
              '/desk',
            )
          }
        />
      )}
    </section>
  );
};
