import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OrganisationAnswer } from '#contract/answers/organisation';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Card } from '#web/ui/card.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { agreementsInOrder } from './agreements-in-order.ts';

/** The agreements of one's organisation, those in force first. */
export const OwnAgreements = ({ organisation }: { readonly organisation: string }) => {
  const { t } = useTranslation('organisation');
  const { timeZone } = useConfiguration().tenant;
  const { data, error, refetch } = useQuery(useAdministrationQueries().organisation(organisation));
  if (!data && error) return <FailureNote title={t('agreementsFailed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="cards" count={2} />;
  const agreements = agreementsInOrder(data.value.agreements, dayIn(timeZone, new Date()));
  if (agreements.length === 0) return <EmptyState title={t('noAgreements')}>{t('noAgreementsText')}</EmptyState>;
  return (
    <ul className="list-plain stack-small">
      {agreements.map((agreement) => (
        <AgreementCard key={agreement.id} agreement={agreement} areas={data.value.areas} />
      ))}
    </ul>
  );
};

const tones = { now: 'success', later: 'info', over: 'neutral' } as const;

interface AgreementCardProps {
  readonly agreement: ReturnType<typeof agreementsInOrder>[number];
  readonly areas: OrganisationAnswer['areas'];
}

const AgreementCard = ({ agreement, areas: called }: AgreementCardProps) => {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const label = useLabel();
  const { id, areas, from, to, validity } = agreement;
  const day = (civil: string) => formatCivilDay(civil, { language, now: new Date(), shape: 'full' });
  const wordOf = (area: string) => label(called.find((one) => one.id === area)?.label, area);
  return (
    <Card as="li" level={2} title={id} meta={t('validity', { from: day(from), to: day(to) })}>
      <p>
        <Badge tone={tones[validity]}>{t(`in.${validity}`)}</Badge>
      </p>
      <p>{areas.map(wordOf).join(', ')}</p>
    </Card>
  );
};
