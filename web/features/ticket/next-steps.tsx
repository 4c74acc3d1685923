import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useEvents } from '#web/lib/conversation/use-events.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { nextStepsOf } from './next-steps-of.ts';

interface NextStepsProps {
  readonly ticket: TicketAnswer;
  readonly version: string | undefined;
  /** `above` the conversation and folded on a phone, `beside` it where there is room. */
  readonly place: 'above' | 'beside';
}

/** What has been done and what comes, point by point, with dates. */
export const NextSteps = ({ ticket, version, place }: NextStepsProps) => {
  const { t } = useTranslation('ticket');
  if (place === 'above') {
    return (
      <div className="only-phone no-print">
        <Disclosure summary={t('nextSteps')}>
          <Steps ticket={ticket} version={version} />
        </Disclosure>
      </div>
    );
  }
  return (
    <section className="only-wide" aria-labelledby="steps-title">
      <h2 className="section-title" id="steps-title">
        {t('nextSteps')}
      </h2>
      <Steps ticket={ticket} version={version} />
    </section>
  );
};

const Steps = ({ ticket, version }: Omit<NextStepsProps, 'place'>) => {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const { data: catalog } = useQuery(useQueries().catalog());
  const { query } = useEvents(ticket.number, version);
  return (
    <ol className="next-steps">
      {nextStepsOf(ticket, catalog?.states ?? [], query.data?.items ?? []).map(({ state, when, at }) => (
        <li
          key={state}
          className={when === 'coming' ? 'next-step' : `next-step next-step-${when}`}
          aria-current={when === 'now' ? 'step' : undefined}
        >
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
  );
};
