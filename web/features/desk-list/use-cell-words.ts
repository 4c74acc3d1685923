import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import type { Words } from '#web/lib/catalogue/words-of.ts';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useQueueWords } from '#web/lib/lists/use-queue-words.ts';
import { formatCivilDay, formatMoment } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** The words of a list's cells. */
export interface CellWords extends Words {
  queue(id: string): string;
  channel(channel: TicketSummaryAnswer['channel']): string;
  moment(at: string): string;
  day(date: string): string;
  isOver(date: string): boolean;
  readonly answered: string;
  readonly notGiven: string;
  readonly closesAt: string;
  readonly overdueSince: string;
  readonly plannedFor: string;
  selectTicket(number: string): string;
}

/** Looked up once for the whole list and not in each cell, as thousands of them pass by. */
export const useCellWords = (): CellWords => {
  const { t } = useTranslation(['desk-list', 'common']);
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const words = useWords();
  const queue = useQueueWords();
  const today = dayIn(timeZone, new Date());
  return useMemo(() => {
    const reading = () => ({ language, timeZone, now: new Date() });
    return {
      ...words,
      queue,
      channel: (channel) => t(`channels.${channel}`),
      moment: (at) => formatMoment(at, reading()),
      // A planned day is the same in every time zone; noon keeps it from slipping.
      day: (date) => formatCivilDay(date, reading()),
      isOver: (date) => date < today,
      answered: t('answered'),
      notGiven: t('common:notGiven'),
      closesAt: t('closesAt'),
      overdueSince: t('overdueSince'),
      plannedFor: t('plannedFor'),
      selectTicket: (number) => t('selectTicket', { number }),
    };
  }, [t, language, timeZone, words, queue, today]);
};
