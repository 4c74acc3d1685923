import { entryOf } from '../catalogue/entry-of.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Failure } from '../ticket/failure.ts';
import { invalid } from '../ticket/failure.ts';
import { checkAnswers } from './answers/check-answers.ts';
import type { FilledForm, FormVersion } from './filled-form.ts';
import { formOf } from './form-of.ts';
import type { FormFacts, Forms } from './forms-fitting.ts';

/** A form as somebody sent it. */
export interface GivenForm extends FormVersion {
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * The form of a new ticket as it is kept, judged whole: the one of its kind (R1.6), as it is now, rightly answered.
 * Nothing where its kind has none.
 */
export const checkFilled = (
  forms: Forms | undefined,
  facts: FormFacts,
  given?: GivenForm,
): Result<FilledForm | undefined, Failure> => {
  const id = formOf(forms, facts);
  const form = id === undefined ? undefined : entryOf(forms ?? {}, id);
  if (id === undefined || !form) return given ? fail(invalid('/form/id', 'form-not-for-this-kind')) : ok(undefined);
  if (!given) return fail(invalid('/form', 'required'));
  if (given.id !== id) return fail(invalid('/form/id', 'form-not-for-this-kind'));
  const { version } = form;
  if (given.version !== version) return fail({ reason: 'form-changed', form: { id, version } });
  const checked = checkAnswers(form, given.answers);
  if (checked.ok) return ok({ id, version, answers: checked.value });
  const fields = checked.failure.map(({ pointer, code }) => ({ pointer: `/form/answers${pointer}`, code }));
  return fail({ reason: 'invalid', fields });
};
