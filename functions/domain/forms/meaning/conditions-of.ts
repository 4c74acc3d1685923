import type { Condition } from '../condition.ts';
import type { FormField } from '../form-field.ts';

/** A condition and where it stands below its form. */
export interface PlacedCondition {
  readonly place: string;
  readonly condition: Condition;
}

const placed = (place: string, condition: Condition | undefined): readonly PlacedCondition[] =>
  condition ? [{ place: `${place}.shownIf`, condition }] : [];

/** The conditions of one field and of its options; `place` is the field's. */
export const conditionsOf = (field: FormField, place: string): readonly PlacedCondition[] => [
  ...placed(place, field.shownIf),
  ...('options' in field
    ? field.options.flatMap(({ shownIf }, index) => placed(`${place}.options[${index}]`, shownIf))
    : []),
];
