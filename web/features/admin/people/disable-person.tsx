import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SwitchSection } from '#web/features/admin/shared/switch-section.tsx';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import type { AnsweredPerson } from './person.ts';
import { useChangePerson } from './use-change-person.ts';

/** Puts somebody out with their next request, or lets them in again; nobody does that to themselves (R9.2). */
export const DisablePerson = ({ person }: { readonly person: AnsweredPerson }) => {
  const { t } = useTranslation('admin-people');
  const { data: me } = useQuery(useQueries().me());
  const { id, name, disabled } = person.value;
  const ways = useChangePerson(id);
  if (me?.id === id) return null;
  return (
    <SwitchSection
      title={t('access')}
      text={t(disabled ? 'enableText' : 'disableText')}
      button={t(disabled ? 'enable' : 'disable', { name })}
      done={t(disabled ? 'disableDone' : 'enableDone', { name })}
      isOff={disabled}
      change={(off) => ways.send({ disabled: off }, person.etag)}
      readAgain={ways.readAgain}
      onSaved={ways.onSaved}
    />
  );
};
