import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Moment } from '#web/ui/moment.tsx';

interface LineMomentProps {
  readonly ticket: Pick<TicketSummaryAnswer, 'closesAt' | 'plan' | 'openedAt' | 'updatedAt'>;
  readonly by: 'deadline' | 'updated';
}

/** Why a ticket stands where it stands: when it changed, or until when it waits; without a deadline, since when. */
export const LineMoment = ({ ticket: { closesAt, plan, openedAt, updatedAt }, by }: LineMomentProps) => {
  const { t } = useTranslation('desk');
  if (by === 'updated') return <Moment at={updatedAt} />;
  if (closesAt)
    return (
      <span>
        {t('closes')} <Moment at={closesAt} />
      </span>
    );
  if (plan?.date) return <PlannedFor day={plan.date} />;
  return (
    <span>
      {t('opened')} <Moment at={openedAt} />
    </span>
  );
};

const PlannedFor = ({ day }: { readonly day: string }) => {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const now = new Date();
  const over = day < dayIn(timeZone, now);
  const words = formatCivilDay(day, { language, now });
  return (
    <span className={over ? 'desk-line-over' : undefined}>
      {over ? t('overdueSince') : t('plannedFor')} <time dateTime={day}>{words}</time>
    </span>
  );
};
