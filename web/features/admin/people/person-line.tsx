import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonLineAnswer } from '#contract/answers/person';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { Badge } from '#web/ui/badge.tsx';

interface PersonLineProps {
  readonly person: PersonLineAnswer;
  readonly level: 2 | 3;
  readonly withOrganisation: boolean;
}

/** Somebody in a list: who they are, what they do here, and whether they may come in. */
export const PersonLine = ({ person, level, withOrganisation }: PersonLineProps) => {
  const { t } = useTranslation(['admin-people', 'administration']);
  const words = useWords();
  const { id, name, email, role, organisation, disabled } = person;
  const Heading = `h${level}` as const;
  return (
    <li className="card card-pressable admin-line">
      <Heading className="card-title">
        <Link to={`/admin/people/${id}`}>{name}</Link>
      </Heading>
      <p className="card-meta">
        <span>{t(`administration:role.${role}`)}</span>
        {withOrganisation && organisation && <span>{words.organisation(organisation)}</span>}
        {email && <span>{email}</span>}
        {disabled && <Badge icon="lock">{t('out')}</Badge>}
      </p>
    </li>
  );
};
