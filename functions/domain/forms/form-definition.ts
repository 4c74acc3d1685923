import type { Localized } from '../text.ts';
import type { FormField } from './form-field.ts';

/**
 * The tickets that a form is for. What is not named may be anything; a subarea is named with its area, a subtype with
 * its type.
 */
export interface FormPlace {
  readonly area?: string;
  readonly subarea?: string;
  readonly type?: string;
  readonly subtype?: string;
}

/** The questions that a kind of ticket asks for, as data (R1.6). */
export interface FormDefinition {
  /** Goes up with each change; a ticket keeps the version that it was filled with. */
  readonly version: number;
  readonly label: Localized;
  readonly description?: Localized;
  /** Stands for the kind in the numbers of its tickets (R1.8). */
  readonly code?: string;
  /** Where several forms fit a ticket, the one whose place names most is asked for. */
  readonly attach: readonly FormPlace[];
  readonly fields: readonly FormField[];
  /** Explains old tickets and is offered to nobody. */
  readonly archived?: true;
}
