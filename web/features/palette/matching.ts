import { hasWords } from '#web/lib/text/has-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

const mostTickets = 8;

/** The entries in which every typed word stands, in their order; tickets only when something was typed. */
export const matching = (entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] => {
  const found = entries.filter(({ label }) => hasWords(label, typed));
  const tickets = typed.trim() === '' ? [] : found.filter(({ group }) => group === 'tickets').slice(0, mostTickets);
  return [...found.filter(({ group }) => group !== 'tickets'), ...tickets];
};
