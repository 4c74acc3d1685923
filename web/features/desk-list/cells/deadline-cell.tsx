import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { dayIn } from '#web/lib/lists/day-in.ts';
import { formatDay } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { Nothing } from './nothing.tsx';

type Ticket = Pick<TicketSummaryAnswer, 'plan' | 'closesAt' | 'closedAt'>;

/** When a ticket closes by itself, or what it is planned for; a planned day that is over stands out. */
export const DeadlineCell = ({ ticket: { plan, closesAt, closedAt } }: { readonly ticket: Ticket }) => {
  const { t } = useTranslation('desk-list');
  if (closesAt && !closedAt)
    return (
      <span className="list-deadline" title={t('closesAt')}>
        <Icon name="lock" size="small" />
        <VisuallyHidden>{t('closesAt')} </VisuallyHidden>
        <Moment at={closesAt} />
      </span>
    );
  if (plan?.date) return <PlannedDay day={plan.date} ended={closedAt !== undefined} />;
  return plan?.release ? <span className="truncate">{plan.release}</span> : <Nothing />;
};

const PlannedDay = ({ day, ended }: { readonly day: string; readonly ended: boolean }) => {
  const { t } = useTranslation('desk-list');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const now = new Date();
  const overdue = !ended && day < dayIn(timeZone, now);
  // A planned day is the same in every time zone; noon keeps it from slipping.
  const words = formatDay(`${day}T12:00:00Z`, { language, timeZone, now });
  const meaning = overdue ? t('overdueSince') : t('plannedFor');
  return (
    <span title={meaning} className={overdue ? 'list-deadline list-deadline-over' : 'list-deadline'}>
      <Icon name={overdue ? 'clock' : 'calendar'} size="small" />
      <VisuallyHidden>{meaning} </VisuallyHidden>
      <time dateTime={day}>{words}</time>
    </span>
  );
};
