import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useServiceWords } from '#web/lib/service-levels/use-service-words.ts';

/** What is agreed for a ticket and when the desk works, for a list of facts; none where nothing is agreed (R7.1). */
export const useServiceFacts = ({ serviceLevel }: Partial<Pick<TicketAnswer, 'serviceLevel'>>) => {
  const { t } = useTranslation('service');
  const { data: catalog } = useQuery(useQueries().catalog());
  const words = useServiceWords(catalog?.serviceHours);
  if (!serviceLevel) return [];
  const agreed = { key: 'agreed', term: t('agreed'), value: words.agreed(serviceLevel) };
  return words.hours === ''
    ? [agreed]
    : [agreed, { key: 'serviceHours', term: t('hoursOfService'), value: words.hours }];
};
