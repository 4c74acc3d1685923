import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#web/ui/button-link.tsx';

/** The way to a new ticket, beside a list. */
export const NewTicketLink = () => {
  const { t } = useTranslation();
  return (
    <ButtonLink to="/new" variant="primary" icon="plus">
      {t('newTicket')}
    </ButtonLink>
  );
};
