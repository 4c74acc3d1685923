import type { Language } from '#domain/text';
import type { Chance } from './chance.ts';
import slots from './slots.json' with { type: 'json' };
import type { WorkingHours } from './working-hours.ts';

/** Puts one ticket's own course, dates and codes into a text; the same ones in all its texts. */
export type FillSlots = (text: string) => string;

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.whole(0, 9)).join('');

/** Chooses the words of one ticket. */
export const fillSlots = (chance: Chance, hours: WorkingHours, at: number, language: Language): FillSlots => {
  const chosen = Object.entries(slots).map(([name, words]) => [name, chance.pick(words)] as const);
  const values = new Map<string, string>([
    ...chosen,
    ['matricola', `0${digits(chance, 6)}`],
    ['iuv', `3${digits(chance, 17)}`],
    ['protocol', `${chance.whole(1000, 9999)}`],
    ['release', `12.${chance.whole(3, 9)}.${chance.whole(0, 4)}`],
    [
      'amount',
      (chance.whole(1600, 240_000) / 100).toLocaleString(language === 'it' ? 'it-IT' : 'en-GB', {
        minimumFractionDigits: 2,
      }),
    ],
    ['date', hours.words(at, -chance.whole(1, 9), language)],
    ['deadline', hours.words(at, chance.whole(3, 16), language)],
  ]);
  return (text) => text.replace(/\{([a-z]+)\}/gi, (slot, name: string) => values.get(name) ?? slot);
};
