import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { knownTickets } from '#web/lib/lists/known-tickets.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** Tickets by number or words of the subject: those that this browser has read, and any number that is typed. */
export const useKnownTickets = (typed: string): readonly PaletteEntry[] => {
  const { t } = useTranslation('palette');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const known = knownTickets(cache);
  const entry = (number: string, label: string): PaletteEntry => ({
    id: `ticket-${number}`,
    group: 'tickets',
    label,
    run: () => navigate(`/desk/tickets/${number}`),
  });
  const asked = typed.trim().toUpperCase();
  const isNumber = /^[A-Z0-9]*-?\d{4,}(-\d+)?$/.test(asked) && !known.some(({ number }) => number === asked);
  return [
    ...(isNumber ? [entry(asked, t('openNumber', { number: asked }))] : []),
    ...known.map((ticket) => entry(ticket.number, `${ticket.number} ${ticket.subject}`)),
  ];
};
