import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfigurationQueries } from '#web/features/admin/use-configuration-queries.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { GroupCard } from './group-card.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { groupEntries } from './group-entry.ts';

/** `/admin/groups`: operator groups (domains), each with the queues that its members work on (R2.3). */
export const GroupsPage = () => {
  const { t } = useTranslation('groups');
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  const [editing, setEditing] = useState<{ readonly id?: string }>();
  usePageTitle(t('title'));
  const groups = data ? groupEntries(data.preset) : [];
  const add = (
    <Button variant="primary" icon="plus" onClick={() => setEditing({})}>
      {t('new')}
    </Button>
  );
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lead')} aside={groups.length > 0 && add}>
        {t('title')}
      </PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={4} />}
      {data && groups.length === 0 && (
        <EmptyState title={t('none')} action={add}>
          {t('noneText')}
        </EmptyState>
      )}
      {data && (
        <ul className="list-plain stack-small">
          {groups.map((group) => (
            <GroupCard key={group.id} group={group} configuration={data} onEdit={() => setEditing({ id: group.id })} />
          ))}
        </ul>
      )}
      {data && editing && (
        <GroupDialog
          key={editing.id ?? ''}
          group={groups.find(({ id }) => id === editing.id)}
          configuration={data}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
};
