import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRequest } from '#web/lib/requests/request-state.ts';
import { Card } from './card.tsx';
import { Moment } from './moment.tsx';

interface RequestCardProps {
  readonly request: PersonRequest;
  readonly level?: 2 | 3;
  readonly organisation?: string | undefined;
  readonly actions?: ReactNode;
}

/** Who is asked for, by whom, and what became of it in words (R6.5). */
export const RequestCard = ({ request, level = 3, organisation, actions }: RequestCardProps) => {
  const { t } = useTranslation('requests');
  const { name, email, by, at, reason } = request;
  return (
    <Card
      as="li"
      level={level}
      title={name}
      meta={
        <>
          {t('askedBy', { name: by.name })} · <Moment at={at} />
        </>
      }
      actions={actions}
    >
      <p>
        {email}
        {organisation !== undefined && <> · {organisation}</>}
      </p>
      <Outcome request={request} />
      {reason !== undefined && <p>{t('because', { reason })}</p>}
    </Card>
  );
};

/** Whoever stood in a directory group came in at once: nobody decided. */
const Outcome = ({ request: { state, decidedBy, decidedAt } }: { readonly request: PersonRequest }) => {
  const { t } = useTranslation('requests');
  if (state === 'pending') return <p>{t('waits')}</p>;
  const words = decidedBy ? t(`outcome.${state}`, { name: decidedBy.name }) : t('atOnce');
  return (
    <p>
      {words}
      {decidedAt !== undefined && (
        <>
          {' · '}
          <Moment at={decidedAt} />
        </>
      )}
    </p>
  );
};
