import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';

/** The way to asking for a new user, where this desk takes such requests (R6.5). */
export const AskForSomebody = () => {
  const { t } = useTranslation('organisation');
  const { data: catalog } = useQuery(useQueries().catalog());
  if (!catalog || catalog.requests === 'off') return null;
  return (
    <ButtonLink to="/organisation/requests" icon="plus">
      {t('askForSomebody')}
    </ButtonLink>
  );
};
