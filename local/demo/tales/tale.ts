import type { Language } from '#domain/text';
import type { Classification } from '#domain/ticket/ticket';

/** One thing that happens in a tale: a step of the desk's workflow, a text, or a move to another team. */
export interface Happening {
  readonly do: string;
  readonly text?: string;
  /** Where a move goes. */
  readonly queue?: string;
  /** In how many days the day of a plan comes. */
  readonly days?: number;
  /** How risky a change is found. */
  readonly risk?: string;
  /** In how many days the window of a change begins. */
  readonly window?: number;
  /** How many days pass before it, where it is not done within hours. */
  readonly after?: number;
}

/** A ticket's whole life in the words of those who live it; texts hold slots such as `{room}`. */
export interface Tale {
  readonly language: Language;
  /** Who tells it, where not everybody would. */
  readonly organisation?: string;
  readonly facts: Classification;
  readonly subject: string;
  readonly description: string;
  /** What is answered to the form of its kind, where there is one; texts hold slots too. */
  readonly form?: Readonly<Record<string, unknown>>;
  readonly happens: readonly Happening[];
}

/** What the tickets of one desk are about. */
export interface Tales {
  /** What may stand in a slot. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly tales: readonly Tale[];
}
