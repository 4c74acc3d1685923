import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PaletteEntry } from './palette-entry.ts';

const places = [
  { word: 'dashboard', to: '/desk', keys: 'g d' },
  { word: 'queues', to: '/desk/queues', keys: 'g q' },
  { word: 'myTickets', to: '/desk/list?owner=me', keys: 'g m' },
  { word: 'newForACaller', to: '/desk/new', keys: 'c' },
  { word: 'preferences', to: '/preferences', keys: undefined },
] as const;

/** The pages that the desk goes to, with their keys. */
export const usePlaces = (): readonly PaletteEntry[] => {
  const { t } = useTranslation('palette');
  const navigate = useNavigate();
  return places.map(({ word, to, keys }) => ({
    id: to,
    group: 'places',
    label: t(word),
    ...(keys !== undefined && { keys }),
    run: () => navigate(to),
  }));
};
