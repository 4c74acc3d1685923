import type { FormField } from './form-field.ts';
import { testsIn } from './tests-in.ts';

/** The keys of the fields that a question depends on, by its own condition and those of its options. */
export const fieldsIn = (field: FormField): readonly string[] =>
  [field, ...('options' in field ? field.options : [])]
    .flatMap(({ shownIf }) => testsIn(shownIf))
    .map((test) => test.field);
