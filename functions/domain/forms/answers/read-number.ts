import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { FieldFailureCode } from '../../ticket/failure.ts';

/** Numbers that every part of the product can hold and show. */
const largest = 1e12;
const decimals = 6;

interface NumberQuestion {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}

/** A number of at most six decimals within its limits. */
export const readNumber = (question: NumberQuestion, given: unknown): Result<number, FieldFailureCode> => {
  if (typeof given !== 'number' || !Number.isFinite(given)) return fail('wrong-type');
  const { min = -largest, max = largest, whole } = question;
  if (given < min || given > max || Math.abs(given) > largest) return fail('out-of-range');
  const exact = whole ? Number.isInteger(given) : Number(given.toFixed(decimals)) === given;
  // 0 and -0 are one answer.
  return exact ? ok(given + 0) : fail('wrong-format');
};
