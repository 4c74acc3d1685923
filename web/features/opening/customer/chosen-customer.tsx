import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { idOf } from '../opening-field.ts';

interface ChosenProps {
  readonly id: string;
  readonly onLeave: () => void;
}

/** The customer that was chosen, with the way back to choosing; one that is gone or archived says so. */
export const ChosenCustomer = ({ id, onLeave }: ChosenProps) => {
  const { t } = useTranslation('opening');
  const { data, error, refetch } = useQuery(useCustomerQueries().customer(id));
  const isGone = isProblem(error, 'not-found') || data?.value.archived === true;
  const other = (
    <Button size="small" icon="refresh" id={idOf('endCustomer')} onClick={onLeave}>
      {t('customerChange')}
    </Button>
  );
  if (isGone) return <Alert tone="warning" title={t('customerGone')} actions={other} />;
  if (!data && error) return <FailureNote title={t('customersFailed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="lines" count={1} />;
  const { name, number } = data.value;
  return (
    <div className="card">
      <p className="card-title">{number ? t('customerNumbered', { name, number }) : name}</p>
      <div className="actions">{other}</div>
    </div>
  );
};
