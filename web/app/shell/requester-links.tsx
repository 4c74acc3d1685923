import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useQueries } from '#web/lib/queries/use-queries.ts';

interface LinksProps {
  readonly all: boolean;
  readonly referent: boolean;
  /** Whether it is known who is signed in. */
  readonly known: boolean;
}

/** A requester's pages; the referent's about the organisation, and all of the organisation's stand beside them for those whom it shares its tickets with. */
export const RequesterLinks = ({ all, referent, known }: LinksProps) => {
  const { t } = useTranslation();
  const { data: catalog } = useQuery({ ...useQueries().catalog(), enabled: known });
  return (
    <nav className="shell-nav" aria-label={t('mainNavigation')}>
      <NavLink to="/" end className="shell-nav-link">
        {t('home')}
      </NavLink>
      <NavLink to="/tickets" className="shell-nav-link">
        {t('myTickets')}
      </NavLink>
      {all && (
        <NavLink to="/organisation/tickets" className="shell-nav-link">
          {t('organisationTickets')}
        </NavLink>
      )}
      {referent && (
        <NavLink to="/organisation/people" className="shell-nav-link">
          {t('ownOrganisation')}
        </NavLink>
      )}
      {catalog?.endCustomers && (
        <NavLink to="/customers" className="shell-nav-link">
          {t('customers')}
        </NavLink>
      )}
      <NavLink to="/new" className="shell-nav-link">
        {t('newTicket')}
      </NavLink>
    </nav>
  );
};
