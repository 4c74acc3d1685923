import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Moment } from '#web/ui/moment.tsx';

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
  const date = formatCivilDay(plan.date, { language, now: new Date(), shape: 'full' });
  return plan.date < dayIn(timeZone, new Date()) ? (
    <Badge tone="danger" icon="clock">
      {t('overdue', { date })}
    </Badge>
  ) : (
    <Badge icon="calendar">{t('plannedFor', { date })}</Badge>
  );
};
