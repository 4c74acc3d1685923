import type { CivilDate, Localized } from '../text.ts';
import type { Condition } from './condition.ts';
import type { CustomerList } from './customer-list.ts';

/** What every question of a form has. */
interface Question {
  /** Unique in its form; the name of the answer. */
  readonly key: string;
  readonly label: Localized;
  readonly help?: Localized;
  /** It has to be answered where it is shown. */
  readonly required?: true;
  readonly shownIf?: Condition;
}

/** One of several answers; `shownIf` makes it depend on another field. */
export interface Option {
  readonly value: string;
  readonly label: Localized;
  readonly shownIf?: Condition;
}

interface TextField extends Question {
  readonly kind: 'text' | 'long_text';
  /** Characters; 200 for a line and 4,000 for a long text where nothing is said. */
  readonly maxLength?: number;
}
interface SelectField extends Question {
  readonly kind: 'select';
  readonly options: readonly Option[];
  /** The options are this list of the ticket's end customer; `options` is empty in the definition. */
  readonly optionsOf?: CustomerList;
}
interface MultiSelectField extends Question {
  readonly kind: 'multi_select';
  readonly options: readonly Option[];
  /** How many may be chosen at most. */
  readonly max?: number;
}
interface NumberField extends Question {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: true;
}
interface DateField extends Question {
  readonly kind: 'date';
  readonly min?: CivilDate;
  readonly max?: CivilDate;
}
interface YesNoField extends Question {
  readonly kind: 'yes_no';
}
interface AddressField extends Question {
  readonly kind: 'phone' | 'email';
}
interface FileField extends Question {
  readonly kind: 'file';
  /** How many files at most; one where nothing is said. They count among the 25 of the ticket's description. */
  readonly max?: number;
}

/** A question of a form, of one of the kinds of R1.6. */
export type FormField =
  | TextField
  | SelectField
  | MultiSelectField
  | NumberField
  | DateField
  | YesNoField
  | AddressField
  | FileField;
