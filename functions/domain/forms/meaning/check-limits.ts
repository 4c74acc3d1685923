import type { PresetProblem } from '../../preset/preset-problem.ts';
import type { FormField } from '../form-field.ts';

/** A field with a least and a greatest answer has something between them. */
export const checkLimits = (fields: readonly FormField[], place: string): PresetProblem[] =>
  fields.flatMap((field, index) => {
    if (!('min' in field) || field.min === undefined || field.max === undefined || field.min <= field.max) return [];
    return [{ place: `${place}.fields[${index}].max`, text: `must be at least ${field.min}` }];
  });
