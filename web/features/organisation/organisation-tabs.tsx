import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { organisationPlaces } from './organisation-places.ts';

/** A referent's pages about the own organisation, beside each other. */
export const OrganisationTabs = () => {
  const { t } = useTranslation('organisation');
  const { pathname } = useLocation();
  const links = organisationPlaces.map(({ to, word }) => ({ to, label: t(word), current: pathname === to }));
  return <TabLinks label={t('pages')} links={links} />;
};
