import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useEvents } from '#web/lib/conversation/use-events.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Moment } from '#web/ui/moment.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { nextStepsOf } from './next-steps-of.ts';
import { SidePart } from './side-part.tsx';

interface NextStepsProps {
  readonly ticket: TicketAnswer;
  readonly version: string | undefined;
}

const looks = { done: 'next-step next-step-done', now: 'next-step next-step-now', coming: 'next-step' } as const;

/** What has been done and what comes, point by point, with dates. */
export const NextSteps = ({ ticket, version }: NextStepsProps) => {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const { data: catalog } = useQuery(useQueries().catalog());
  const { query } = useEvents(ticket.number, version);
  return (
    <SidePart title={t('nextSteps')}>
      <ol className="next-steps">
        {nextStepsOf(ticket, catalog?.states ?? [], query.data?.items ?? []).map(({ state, when, at }) => (
          <li key={state} className={looks[when]} aria-current={when === 'now' ? 'step' : undefined}>
            <VisuallyHidden>{t(`step.${when}`)}: </VisuallyHidden>
            {words.state(state)}
            {at && (
              <span className="next-step-date">
                {when === 'coming' ? `${t('atTheLatest')} ` : ''}
                <Moment at={at} shape={when === 'coming' ? 'full' : 'short'} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </SidePart>
  );
};
