import { asAsked } from '../../forms/as-asked.ts';
import type { FormDefinition } from '../../forms/form-definition.ts';
import { checkAttachment } from '../../forms/meaning/check-attachment.ts';
import { checkConditions } from '../../forms/meaning/check-conditions.ts';
import { checkCustomerLists } from '../../forms/meaning/check-customer-lists.ts';
import { checkKeys } from '../../forms/meaning/check-keys.ts';
import { checkLimits } from '../../forms/meaning/check-limits.ts';
import { checkPlaces } from '../../forms/meaning/check-places.ts';
import { checkReachable } from '../../forms/meaning/check-reachable.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

/** Every form can be filled in, and it is clear for every kind of ticket which one is asked for (R1.6, R3.11). */
export const checkForms = (preset: Preset): PresetProblem[] => {
  const wrong = Object.entries(preset.forms ?? {}).flatMap(([id, form]) => checkForm(preset, form, `forms.${id}`));
  return wrong.length > 0 ? wrong : checkAttachment(preset);
};

/** What nobody can reach is judged only where every name is known. */
const checkForm = (preset: Preset, { fields, attach }: FormDefinition, place: string): PresetProblem[] => {
  const asked = fields.map(asAsked);
  const wrongNames = [
    ...checkPlaces(preset, attach, place),
    ...checkKeys(fields, place),
    ...checkLimits(fields, place),
    ...checkCustomerLists(preset, fields, place),
    ...checkConditions(asked, place),
  ];
  return wrongNames.length > 0 ? wrongNames : checkReachable(asked, place);
};
