import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** A requester's pages; a referent's organisation stands beside them. */
export const RequesterLinks = ({ referent }: { readonly referent: boolean }) => {
  const { t } = useTranslation();
  return (
    <nav className="shell-nav" aria-label={t('mainNavigation')}>
      <NavLink to="/" end className="shell-nav-link">
        {t('home')}
      </NavLink>
      <NavLink to="/tickets" className="shell-nav-link">
        {t('myTickets')}
      </NavLink>
      {referent && (
        <NavLink to="/organisation/tickets" className="shell-nav-link">
          {t('organisationTickets')}
        </NavLink>
      )}
      <NavLink to="/new" className="shell-nav-link">
        {t('newTicket')}
      </NavLink>
    </nav>
  );
};
