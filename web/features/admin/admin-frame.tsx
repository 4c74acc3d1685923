import '#web/styles/admin.scss';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useAdminPlaces } from '#web/lib/navigation/use-admin-places.ts';
import { Icon } from '#web/ui/icon.tsx';

/**
 * Around every page of the administration: the others beside it, on a phone the way back to their list. The link that was
 * pressed stays there, and gives the focus away so that it goes to the new page's heading.
 */
export const AdminFrame = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('admin-places');
  const { pathname } = useLocation();
  const isFirst = pathname === '/admin';
  return (
    <div className="admin-frame">
      <nav className="admin-nav only-wide" aria-label={t('administration')}>
        <ul className="list-plain">
          {useAdminPlaces().map(({ to, word }) => (
            <li key={to}>
              <NavLink to={to} className="rail-link" onClick={({ currentTarget }) => currentTarget.blur()}>
                {t(word)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {!isFirst && (
        <p className="admin-back only-phone">
          <Link to="/admin">
            <Icon name="arrow-left" size="small" /> {t('administration')}
          </Link>
        </p>
      )}
      <div className="admin-page">{children}</div>
    </div>
  );
};
