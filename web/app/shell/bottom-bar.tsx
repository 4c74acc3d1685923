import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Icon } from '#web/ui/icon.tsx';
import { deskPlaces } from './desk-places.ts';

/** The desk's navigation at the foot of a phone's pages. */
export const BottomBar = () => {
  const { t } = useTranslation();
  return (
    <nav className="bottom-bar" aria-label={t('phoneNavigation')}>
      {deskPlaces.map(({ to, word, icon }) => (
        <NavLink key={to} to={to} end={to === '/desk'} className="bottom-bar-link">
          <Icon name={icon} />
          <span>{t(word)}</span>
        </NavLink>
      ))}
    </nav>
  );
};
