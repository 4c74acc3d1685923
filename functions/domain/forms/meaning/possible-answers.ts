import type { Answer } from '../answers/answers.ts';
import type { Standing } from '../answers/standing-of.ts';
import type { Comparable } from '../condition.ts';
import type { FormField } from '../form-field.ts';

/** Stands for every answer that no condition names. */
const another = '\0another';

/**
 * The answers that a question can have where it stands so, as far as conditions tell them apart: those that a condition
 * names, one more for all others, and none.
 */
export function* possibleAnswers(
  field: FormField,
  { shown, offered }: Standing,
  named: readonly Comparable[],
): Generator<Answer | undefined> {
  if (!shown) return yield undefined;
  if (field.kind === 'yes_no') yield* [true, false];
  else if ('options' in field) {
    const values = offered.map(({ value }) => value);
    const told = values.filter((value) => named.includes(value));
    const untold = values.filter((value) => !named.includes(value)).slice(0, 1);
    if (field.kind === 'select') yield* [...told, ...untold];
    else yield* groupsOf([...told, ...untold], field.max ?? values.length);
  } else yield* [...named, another];
  if (!field.required) yield undefined;
}

/** Every choice of at most `most` of the values, small ones first. */
function* groupsOf(values: readonly string[], most: number): Generator<readonly string[]> {
  for (let size = 1; size <= Math.min(most, values.length); size += 1) yield* groupsOfSize(values, size);
}

function* groupsOfSize(values: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) return yield [];
  for (const [index, value] of values.entries()) {
    for (const rest of groupsOfSize(values.slice(index + 1), size - 1)) yield [value, ...rest];
  }
}
