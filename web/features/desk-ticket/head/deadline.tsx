import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatDay } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { isOver } from './is-over.ts';

/** The day that was promised, or when a resolved ticket closes by itself. */
export const Deadline = ({ ticket }: { readonly ticket: Pick<TicketSummaryAnswer, 'plan' | 'closesAt'> }) => {
  const { t } = useTranslation('desk-ticket');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const { plan, closesAt } = ticket;
  if (closesAt)
    return (
      <span className="small-print">
        <Icon name="clock" size="small" /> {t('closesOn')} <Moment at={closesAt} shape="full" />
      </span>
    );
  if (!plan?.date) return null;
  const date = formatDay(`${plan.date}T12:00:00Z`, { language, timeZone, now: new Date(), shape: 'full' });
  return isOver(plan.date, timeZone, new Date()) ? (
    <Badge tone="danger" icon="clock">
      {t('overdue', { date })}
    </Badge>
  ) : (
    <Badge icon="calendar">{t('plannedFor', { date })}</Badge>
  );
};
