import type { CatalogAnswer } from '#contract/answers/catalog';
import type { FormAnswer } from '#contract/answers/form';
import type { CustomerChoices } from '#domain/forms/customer-choices';
import { formOf } from '#domain/forms/form-of';
import { withChoices } from '#domain/forms/with-choices';
import { type StandingForm, standForm } from '#web/lib/forms/stand-form.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';
import type { OpeningDraft } from '../opening-draft.ts';

/** The form of the kind of ticket that is being opened, as it stands with the answers so far (R1.6). */
export interface OpeningForm extends StandingForm {
  readonly definition: FormAnswer;
}

/** Finds the form of the kind, and reads its answers. */
export const openingForm = (
  { forms = [] }: Pick<CatalogAnswer, 'forms'>,
  draft: OpeningDraft,
  files: readonly Upload[],
  choices?: CustomerChoices,
): OpeningForm | undefined => {
  const id = formOf(Object.fromEntries(forms.map((form) => [form.id, form])), draft);
  const definition = forms.find((form) => form.id === id);
  if (!definition || draft.subtype === '' || draft.subarea === '') return undefined;
  const fields = choices ? withChoices(definition.fields, choices) : definition.fields;
  return { definition, ...standForm(fields, draft.form ?? {}, files) };
};
