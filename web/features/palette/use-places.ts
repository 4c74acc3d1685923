import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAdminPlaces } from '#web/lib/navigation/use-admin-places.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import type { PaletteEntry } from './palette-entry.ts';

const places = [
  { word: 'dashboard', to: '/desk', keys: 'g d' },
  { word: 'queues', to: '/desk/queues', keys: 'g q' },
  { word: 'myTickets', to: '/desk/list?owner=me', keys: 'g m' },
  { word: 'newForACaller', to: '/desk/new', keys: 'c' },
  { word: 'preferences', to: '/preferences', keys: undefined },
] as const;

/** Where partners keep a registry of their customers. */
const registry = [{ word: 'customers', to: '/customers', keys: undefined }] as const;

/** The pages that the desk goes to, with their keys. */
export const usePlaces = (): readonly PaletteEntry[] => {
  const { t } = useTranslation('palette');
  const navigate = useNavigate();
  const administration = useAdministration();
  const { data: catalog } = useQuery(useQueries().catalog());
  const own = [...places, ...(catalog?.endCustomers ? registry : [])].map(({ word, to, keys }) => ({
    id: to,
    group: 'places' as const,
    label: t(word),
    ...(keys !== undefined && { keys }),
    run: () => navigate(to),
  }));
  return [...own, ...administration];
};

const useAdministration = (): readonly PaletteEntry[] => {
  const { t } = useTranslation('admin-places');
  const navigate = useNavigate();
  return useAdminPlaces().map(({ word, to }) => ({
    id: to,
    group: 'places',
    label: t('inPalette', { page: t(word) }),
    run: () => navigate(to),
  }));
};
