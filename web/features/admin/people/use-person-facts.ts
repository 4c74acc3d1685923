import { useTranslation } from 'react-i18next';
import { queueRights } from '#domain/people/queue-right';
import { usePresetWords } from '#web/features/admin/shared/use-preset-words.ts';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import type { StoredPerson } from './person.ts';

/** What is said of somebody, in words: for reading, for conflicts and for their history. */
export const usePersonFacts = (): ((person: StoredPerson) => readonly Fact[]) => {
  const { t } = useTranslation(['admin-people', 'administration']);
  const words = useWords();
  const preset = usePresetWords();
  const workOf = ({ queues = [], groups = [], rights = {} }: StoredPerson): readonly Fact[] => [
    { key: 'groups', term: t('field.groups'), value: groups.map(preset.group).join(', ') },
    { key: 'queues', term: t('field.queues'), value: queues.map(preset.queue).join(', ') },
    ...Object.entries(rights).map(([queue, given]) => ({
      key: `rights ${queue}`,
      term: t('rightsOn', { name: preset.queue(queue) }),
      value: queueRights
        .filter((right) => given.includes(right))
        .map((right) => t(`right.${right}`))
        .join(', '),
    })),
  ];
  return (person) => [
    { key: 'name', term: t('field.name'), value: person.name },
    { key: 'email', term: t('field.email'), value: person.email ?? '' },
    { key: 'role', term: t('field.role'), value: t(`administration:role.${person.role}`) },
    ...(person.organisation
      ? [{ key: 'organisation', term: t('field.organisation'), value: words.organisation(person.organisation) }]
      : []),
    { key: 'language', term: t('field.language'), value: t(`language.${person.language}`) },
    { key: 'phone', term: t('field.phone'), value: person.phone ?? '' },
    ...(person.role === 'operator' ? workOf(person) : []),
    ...(person.role === 'requester'
      ? [{ key: 'sharesTickets', term: t('field.sharesTickets'), value: t(person.sharesTickets ? 'yes' : 'no') }]
      : []),
    { key: 'disabled', term: t('field.disabled'), value: t(person.disabled ? 'out' : 'in') },
  ];
};
