import { useTranslation } from 'react-i18next';
import type { PersonLineAnswer } from '#contract/answers/person';
import { Badge } from '#web/ui/badge.tsx';
import { Card } from '#web/ui/card.tsx';

/** Somebody of the organisation: who they are, and whether they may come in. */
export const OwnPersonLine = ({ person }: { readonly person: PersonLineAnswer }) => {
  const { t } = useTranslation('organisation');
  const { name, email, role, disabled } = person;
  return (
    <Card
      as="li"
      level={2}
      title={name}
      meta={
        <>
          <span>{t(role === 'referent' ? 'referent' : 'requester')}</span>
          {email && <span>{email}</span>}
          {disabled && <Badge icon="lock">{t('out')}</Badge>}
        </>
      }
    />
  );
};
