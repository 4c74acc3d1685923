import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AddMember } from './add-member.tsx';
import type { GroupEntry } from './group-entry.ts';
import { useMembership } from './use-membership.ts';

interface GroupMembersProps {
  readonly group: GroupEntry;
  readonly name: string;
}

/** Who belongs to a group; a tenant admin takes people in and out, a supervisor reads. */
export const GroupMembers = ({ group, name }: GroupMembersProps) => {
  const { t } = useTranslation('groups');
  const mayChange = useIsTenantAdmin();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    useAdministrationQueries().people({ groups: group.id }),
  );
  const members = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="stack-small" aria-busy={!data && !error}>
      <h3>{t('members')}</h3>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="lines" count={2} />}
      {data && members.length === 0 && <p className="hint">{t('nobody')}</p>}
      <ul className="list-plain list-lines">
        {members.map((member) => (
          <li key={member.id} className="spread">
            <Link to={`/admin/people/${member.id}`}>{member.name}</Link>
            {mayChange && <LeaveButton group={group.id} member={member} />}
          </li>
        ))}
      </ul>
      <div className="actions">
        {hasNextPage && (
          <Button size="small" busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('moreMembers')}
          </Button>
        )}
        {mayChange && !group.archived && !adding && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {t('add', { name })}
          </Button>
        )}
      </div>
      {adding && <AddMember group={group.id} members={members.map(({ id }) => id)} onClose={() => setAdding(false)} />}
    </div>
  );
};

interface LeaveButtonProps {
  readonly group: string;
  readonly member: { readonly id: string; readonly name: string };
}

const LeaveButton = ({ group, member }: LeaveButtonProps) => {
  const { t } = useTranslation('groups');
  const { mutate, isPending, error } = useMembership(group);
  return (
    <>
      <Button size="small" variant="plain" busy={isPending} onClick={() => mutate({ ...member, isIn: false })}>
        {t('takeOut', { name: member.name })}
      </Button>
      {error && <FailureNote title={t('notChanged', { name: member.name })} error={error} role="alert" />}
    </>
  );
};
