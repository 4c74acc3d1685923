import { useTranslation } from 'react-i18next';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { ShortList } from './short-list.tsx';
import { useShortList } from './use-short-list.ts';

const shown = 10;

/** 'Cosa è cambiato': what anybody did last, also to tickets that are ended by it. */
export const Changes = () => {
  const { t } = useTranslation('desk');
  const { data, error, refetch } = useShortList({ ended: 'include', order: 'updated' }, shown);
  return (
    <ShortList
      title={t('changes')}
      by="updated"
      tickets={data}
      error={data ? undefined : error}
      onRetry={refetch}
      empty={<EmptyState title={t('noChanges')} />}
    />
  );
};
