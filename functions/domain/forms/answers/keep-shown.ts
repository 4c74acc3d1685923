import type { FormField } from '../form-field.ts';
import { type FieldReading, type Given, readForm } from './read-form.ts';

/**
 * What is left of somebody's answers when those to questions that are no longer asked, and options that are no longer
 * offered, are dropped: what a page sends.
 */
export const keepShown = (fields: readonly FormField[], given: Given): Given => {
  const kept = Object.fromEntries(
    readForm(fields, given).flatMap((reading) => {
      const answer = Object.hasOwn(given, reading.field.key)
        ? stillOffered(reading, given[reading.field.key])
        : undefined;
      return answer === undefined ? [] : [[reading.field.key, answer]];
    }),
  );
  // Each round can only take away, and what it took may have been what another answer hung on.
  return JSON.stringify(kept) === JSON.stringify(given) ? kept : keepShown(fields, kept);
};

const stillOffered = ({ field, shown, offered }: FieldReading, answer: unknown): unknown => {
  if (!shown) return undefined;
  if (!('options' in field)) return answer;
  const isOpen = (value: unknown) => offered.some((option) => option.value === value);
  const left = [answer].flat().filter(isOpen);
  if (left.length === 0) return undefined;
  return Array.isArray(answer) ? left : answer;
};
