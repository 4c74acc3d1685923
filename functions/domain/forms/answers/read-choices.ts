import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { FieldFailureCode } from '../../ticket/failure.ts';
import type { Option } from '../form-field.ts';

/** The options of a question, and those of them that other answers leave open. */
interface Choice {
  readonly options: readonly Option[];
  readonly offered: readonly Option[];
}

const has = (options: readonly Option[], value: string): boolean => options.some((option) => option.value === value);

/** Chosen options, each once and in the order of the form. */
export const readChoices = (
  { options, offered }: Choice,
  values: readonly string[],
): Result<readonly string[], FieldFailureCode> => {
  if (!values.every((value) => has(options, value))) return fail('unknown-value');
  if (!values.every((value) => has(offered, value))) return fail('not-offered');
  return ok(offered.map(({ value }) => value).filter((value) => values.includes(value)));
};
