import type { FormAnswer } from '#contract/answers/form';
import type { FormDefinition } from '#domain/forms/form-definition';

/** A form as the catalogue offers it; its code is for numbers only. */
export const presentForm = (
  id: string,
  { version, label, description, attach, fields }: FormDefinition,
): FormAnswer => ({
  id,
  version,
  label,
  ...(description && { description }),
  attach: [...attach],
  fields: [...fields],
});
