import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { NewGroupDialog } from './new-group-dialog.tsx';
import { useDirectoryQueries } from './use-directory-queries.ts';

/** The directory groups of one organisation, each with how many addresses it holds. */
export const DirectoryGroups = ({ organisation }: { readonly organisation: string }) => {
  const { t } = useTranslation('directories');
  const mayChange = useIsTenantAdmin();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(useDirectoryQueries().groups(organisation));
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      {t('newGroup')}
    </Button>
  );
  return (
    <section className="stack-small" aria-labelledby="groups" aria-busy={!data && !error}>
      <h2 id="groups">{t('groups')}</h2>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={3} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('noGroups')} action={mayChange && add}>
          {t('noGroupsText')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <ul className="list-plain stack-small">
            {data.items.map(({ id, name, members }) => (
              <Card
                key={id}
                as="li"
                pressable
                title={<Link to={`/admin/directories/${organisation}/${id}`}>{name}</Link>}
                meta={<code>{id}</code>}
              >
                {members === 0 ? t('nobodyYet') : t('members', { count: members })}
              </Card>
            ))}
          </ul>
          {mayChange && <div className="actions">{add}</div>}
        </>
      )}
      {adding && <NewGroupDialog organisation={organisation} onClose={() => setAdding(false)} />}
    </section>
  );
};
