import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { organisationPlaces } from './organisation-places.ts';

/** A referent's pages about the own organisation, beside each other. */
export const OrganisationTabs = () => {
  const { t } = useTranslation('organisation');
  const { pathname } = useLocation();
  const { data: catalog } = useQuery(useQueries().catalog());
  const links = organisationPlaces
    .filter(({ word }) => word !== 'requests' || catalog?.requests !== 'off')
    .map(({ to, word }) => ({ to, label: t(word), current: pathname === to }));
  return <TabLinks label={t('pages')} links={links} />;
};
