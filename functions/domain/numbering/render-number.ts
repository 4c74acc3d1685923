import { counterPrefix } from './counter-prefix.ts';
import { numberPattern } from './number-pattern.ts';

/** The readable number of a counter's value (R1.8); a counter that outgrows its digits is written whole. */
export const renderNumber = (pattern: string, { year, counter }: { year: string; counter: number }): string =>
  counterPrefix(pattern, year) + String(counter).padStart(numberPattern(pattern)?.digits ?? 0, '0');
