import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#web/lib/api/use-api.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { useMembership } from './use-membership.ts';

interface AddMemberProps {
  readonly group: string;
  readonly members: readonly string[];
  readonly onClose: () => void;
}

/** Operators by the beginning of their name, each to be taken into the group. */
export const AddMember = ({ group, members, onClose }: AddMemberProps) => {
  const { t } = useTranslation('groups');
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string>();
  const { data, error, refetch } = useOperators(name);
  const { mutate, isPending, variables, error: refused } = useMembership(group);
  const found = data?.items.filter(({ id }) => !members.includes(id)) ?? [];
  return (
    <div className="stack-small">
      <form
        noValidate
        className="search-words"
        onSubmit={(event) => {
          event.preventDefault();
          setName(typed.trim());
        }}
      >
        <SearchField id={`add-${group}`} label={t('findOperator')} value={typed} onChange={setTyped} maxLength={200} />
        <Button type="submit" icon="search">
          {t('find')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </form>
      {error && <FailureNote error={error} onRetry={() => refetch()} />}
      {refused && <FailureNote title={t('notChanged', { name: variables?.name ?? '' })} error={refused} role="alert" />}
      <p role="status" className="hint">
        {data && found.length === 0 && t('noneFound')}
      </p>
      <ul className="list-plain list-lines">
        {found.map((person) => (
          <li key={person.id}>
            <Button
              size="small"
              busy={isPending && variables?.id === person.id}
              onClick={() => mutate({ id: person.id, name: person.name, isIn: true })}
            >
              {t('takeIn', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Nobody is looked for before it is asked; an empty beginning finds all of them. */
const useOperators = (name: string | undefined) => {
  const api = useApi();
  return useQuery({
    queryKey: ['people', 'operators', name],
    queryFn: async ({ signal }) => {
      const query = { role: 'operator', ...(name && { name }) } as const;
      return (await api('listPeople', { query, signal })).value;
    },
    enabled: name !== undefined,
  });
};
