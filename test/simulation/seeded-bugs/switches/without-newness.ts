import type { Part } from './with-transactions.ts';
import { withoutConditions } from './without-conditions.ts';

/** The parts with new tickets written over whatever has their number. */
export const withoutNewness = (parts: readonly Part[]): readonly Part[] =>
  parts.some((part) => part.Put?.Item?.['sk'] === 'E#00000001') ? withoutConditions(parts) : parts;
