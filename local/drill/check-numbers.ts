import { type Violation, violation } from '#domain/integrity/violation';
import type { Inventory } from './read-inventory.ts';

/** Every ticket's number was counted, so that none is given out again (DESIGN 2, FAULTS 1.20). */
export const checkNumbers = ({ tickets, counters }: Inventory): readonly Violation[] => {
  const isCounted = (number: string): boolean =>
    [...counters].some(([prefix, last]) => {
      const rest = number.slice(prefix.length);
      return number.startsWith(prefix) && /^\d+$/.test(rest) && Number(rest) <= last;
    });
  return [...tickets].filter((number) => !isCounted(number)).map((number) => violation(number, 'number-not-counted'));
};
