import { useQuery } from '@tanstack/react-query';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { formatCivilDay, formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

type Ticket = Pick<TicketSummaryAnswer, 'state' | 'plan' | 'closesAt'>;

/** What a ticket's state means for its requester, with its dates in words (WEB 5). */
export const useStateSentence = (): ((ticket: Ticket) => string) => {
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const { data: catalog } = useQuery(useQueries().catalog());
  const reading = { language, timeZone, now: new Date(), shape: 'full' as const };
  return ({ state, plan, closesAt }) => {
    const known = catalog?.states.find(({ id }) => id === state);
    const planned = plan?.date && formatCivilDay(plan.date, reading);
    const date = planned ?? (closesAt && formatMoment(closesAt, reading));
    const sentence = plan && !plan.date ? (known?.undated ?? known?.sentence) : known?.sentence;
    return (sentence?.[language] ?? '').replaceAll('{date}', date ?? '').replaceAll('{release}', plan?.release ?? '');
  };
};
