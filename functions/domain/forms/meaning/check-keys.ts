import type { PresetProblem } from '../../preset/preset-problem.ts';
import type { FormField } from '../form-field.ts';

const twice = (places: readonly { readonly place: string; readonly name: string }[]): PresetProblem[] =>
  places
    .filter(({ name }, index) => places.findIndex((other) => other.name === name) < index)
    .map(({ place, name }) => ({ place, text: `"${name}" is there already` }));

/** No two questions of a form, and no two options of a question, have the same name. */
export const checkKeys = (fields: readonly FormField[], place: string): PresetProblem[] => [
  ...twice(fields.map(({ key }, index) => ({ place: `${place}.fields[${index}].key`, name: key }))),
  ...fields.flatMap((field, index) =>
    'options' in field
      ? twice(
          field.options.map(({ value }, at) => ({
            place: `${place}.fields[${index}].options[${at}].value`,
            name: value,
          })),
        )
      : [],
  ),
];
