import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon } from '#web/ui/icon.tsx';
import { deskPlaces } from './desk-places.ts';

/** The desk's navigation at the left of wide pages. */
export const DeskRail = () => {
  const { t } = useTranslation();
  return (
    <nav className="desk-rail" aria-label={t('mainNavigation')}>
      <ul className="list-plain">
        {deskPlaces.map(({ to, word, icon }) => (
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
