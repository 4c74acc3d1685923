import type { Language } from '#domain/text';
import type { Chance } from '../chance.ts';
import type { WorkingHours } from '../working-hours.ts';
import type { Tales } from './tale.ts';

interface Filling {
  readonly slots: Tales['slots'];
  readonly language: Language;
}

const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.whole(0, 9)).join('');

/** Chooses the words of one ticket for the slots of its texts; the same ones in all of them. */
export const fillTale = (
  chance: Chance,
  hours: WorkingHours,
  at: number,
  { slots, language }: Filling,
): ((text: string) => string) => {
  const values = new Map<string, string>([
    ...Object.entries(slots).map(([name, words]): [string, string] => [name, chance.pick(words)]),
    ['code', digits(chance, 6)],
    ['number', digits(chance, 4)],
    ['amount', `${chance.whole(18, 940)},${digits(chance, 2)}`],
    ['date', hours.words(at, -chance.whole(1, 8), language)],
    ['deadline', hours.words(at, chance.whole(3, 15), language)],
  ]);
  return (text) => text.replace(/\{([a-z]+)\}/gi, (slot, name: string) => values.get(name) ?? slot);
};
