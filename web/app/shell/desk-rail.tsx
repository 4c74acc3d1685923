import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { isAdmin } from '#web/lib/queries/is-admin.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Icon } from '#web/ui/icon.tsx';
import { adminPlaces, deskPlaces, registryPlaces } from './desk-places.ts';

/** The desk's navigation at the left of wide pages. */
export const DeskRail = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(useQueries().me());
  const { data: catalog } = useQuery({ ...useQueries().catalog(), enabled: me !== undefined });
  const places = [
    ...deskPlaces,
    ...(catalog?.endCustomers ? registryPlaces : []),
    ...(me && isAdmin(me) ? adminPlaces : []),
  ];
  return (
    <nav className="desk-rail" aria-label={t('mainNavigation')}>
      <ul className="list-plain">
        {places.map(({ to, word, icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/desk'} className="rail-link">
              <Icon name={icon} />
              <span className="rail-label">{t(word)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
