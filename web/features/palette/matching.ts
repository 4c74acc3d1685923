import type { PaletteEntry } from './palette-entry.ts';

const mostTickets = 8;

/** Without case and accents, so that `priorita` finds `Priorità`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The entries in which every typed word stands, in their order; tickets only when something was typed. */
export const matching = (entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] => {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  const tickets = words.length === 0 ? [] : found.filter(({ group }) => group === 'tickets').slice(0, mostTickets);
  return [...found.filter(({ group }) => group !== 'tickets'), ...tickets];
};
