import { compareTexts } from './compare-texts.ts';
import type { Value } from './value.ts';

/** Below, equal to or above zero; nothing for values that have no order between them. */
export const compareValues = (left: Value, right: Value): number | undefined => {
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (left instanceof Uint8Array && right instanceof Uint8Array) return Buffer.compare(left, right);
  return undefined;
};
