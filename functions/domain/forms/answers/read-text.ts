import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { FieldFailureCode } from '../../ticket/failure.ts';
import { isCivilDay } from './is-civil-day.ts';
import { textLimits } from './text-limits.ts';

type TextKind = keyof typeof textLimits;

/** The same alphabets as everywhere in the API: no control characters, no halves of characters. */
const line = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;
const rightly: Readonly<Record<TextKind, (text: string) => boolean>> = {
  text: (text) => line.test(text),
  long_text: (text) => /^[^\0\p{Cs}]*$/u.test(text),
  phone: (text) => /^\+?[0-9 ()./-]{4,}$/.test(text),
  email: (text) =>
    /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/.test(text) && !/\.\.|^\.|\.@/.test(text),
  date: isCivilDay,
};

interface TextQuestion {
  readonly kind: TextKind;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
}

const written = (kind: TextKind, given: string): string => {
  if (kind === 'long_text') return given;
  return kind === 'email' ? given.trim().toLowerCase() : given.trim();
};

/** An answer in words: trimmed, but for long texts, which stay as they were written. */
export const readText = (question: TextQuestion, given: unknown): Result<string, FieldFailureCode> => {
  if (typeof given !== 'string') return fail('wrong-type');
  const { kind, maxLength = textLimits[kind], min, max } = question;
  const text = written(kind, given);
  if (text.length > maxLength) return fail('too-long');
  if (!rightly[kind](text)) return fail('wrong-format');
  const outside = (min !== undefined && text < min) || (max !== undefined && text > max);
  return outside ? fail('out-of-range') : ok(text);
};
