import { entryOf } from '../catalogue/entry-of.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Failure } from '../ticket/failure.ts';
import { invalid } from '../ticket/failure.ts';
import { checkAnswers } from './answers/check-answers.ts';
import type { CustomerChoices } from './customer-choices.ts';
import type { FilledForm, FormVersion } from './filled-form.ts';
import { formOf } from './form-of.ts';
import type { FormFacts, Forms } from './forms-fitting.ts';
import { withChoices } from './with-choices.ts';

/** A form as somebody sent it. */
export interface GivenForm extends FormVersion {
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * The form of a new ticket as it is kept, judged whole: the one of its kind (R1.6), as it is now, rightly answered.
 * Nothing where its kind has none. `choices` are those of the end customer that the ticket is about.
 */
export const checkFilled = (
  forms: Forms | undefined,
  facts: FormFacts,
  given?: GivenForm,
  choices?: CustomerChoices,
): Result<FilledForm | undefined, Failure> => {
  const id = formOf(forms, facts);
  const form = id === undefined ? undefined : entryOf(forms ?? {}, id);
  if (id === undefined || !form) return given ? fail(invalid('/form/id', 'form-not-for-this-kind')) : ok(undefined);
  if (!given) return fail(invalid('/form', 'required'));
  if (given.id !== id) return fail(invalid('/form/id', 'form-not-for-this-kind'));
  const { version } = form;
  if (given.version !== version) return fail({ reason: 'form-changed', form: { id, version } });
  const fields = choices ? withChoices(form.fields, choices) : form.fields;
  const checked = checkAnswers({ fields }, given.answers);
  if (checked.ok) return ok({ id, version, answers: checked.value });
  const wrong = checked.failure.map(({ pointer, code }) => ({ pointer: `/form/answers${pointer}`, code }));
  return fail({ reason: 'invalid', fields: wrong });
};
