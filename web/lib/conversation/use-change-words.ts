import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { Changeable } from '#domain/ticket/event';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { formatCivilDay, formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { fieldWords } from './field-words.ts';

/** One changed field in words. */
export interface ChangeWords {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** Puts what changed into words: 'stato', 'Nuovo', 'Attesa supporto'. */
export const useChangeWords = (): ((change: HistoryEntryAnswer['changes'][number]) => ChangeWords) => {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const queries = useQueries();
  const { data: me } = useQuery(queries.me());
  const { data: catalog } = useQuery(queries.catalog());
  const { data: queues = [] } = useQuery({ ...queries.queues(), enabled: me !== undefined && isStaff(me) });
  const reading = { language, timeZone, now: new Date(), shape: 'full' as const };
  const wording = {
    catalog,
    queues,
    language,
    yes: t('yes'),
    no: t('no'),
    none: t('none'),
    moment: (at: string) => formatMoment(at, reading),
    day: (date: string) => formatCivilDay(date, reading),
  };
  return ({ field, from, to }) => ({
    field: t(`field.${field as Changeable}`),
    from: fieldWords(field, from, wording),
    to: fieldWords(field, to, wording),
  });
};
