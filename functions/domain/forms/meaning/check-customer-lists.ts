import type { Preset } from '../../preset/preset.ts';
import type { PresetProblem } from '../../preset/preset-problem.ts';
import type { FormField } from '../form-field.ts';

/** A question offers the lists of an end customer only where there are end customers, and then no options of its own. */
export const checkCustomerLists = (
  { endCustomers }: Pick<Preset, 'endCustomers'>,
  fields: readonly FormField[],
  place: string,
): PresetProblem[] =>
  fields.flatMap((field, index) => {
    if (field.kind !== 'select') return [];
    const at = `${place}.fields[${index}]`;
    if (field.optionsOf === undefined)
      return field.options.length > 0 ? [] : [{ place: `${at}.options`, text: 'must not be empty' }];
    return [
      ...(endCustomers ? [] : [{ place: `${at}.optionsOf`, text: 'this desk has no end customers' }]),
      ...(field.options.length > 0
        ? [{ place: `${at}.options`, text: 'must be empty, as the customer has them' }]
        : []),
    ];
  });
