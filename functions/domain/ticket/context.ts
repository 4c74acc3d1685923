import type { Configuration } from '../configuration.ts';
import type { Organisation } from '../people/organisation.ts';
import type { Actor } from '../people/person.ts';
import type { CivilDate, Instant } from '../text.ts';
import type { ArticleReference } from './event.ts';

/** What a decision knows besides the ticket and the command; all of it given, nothing looked up. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly configuration: Configuration;
  readonly calendar: CivilCalendar;
  /** The text that comes with the command, already written down as an article. */
  readonly article?: ArticleReference;
  /** The ticket's organisation; looked up only where something is to be shown to an end customer (R5.7). */
  readonly organisation?: Pick<Organisation, 'kind'> | undefined;
}

/** Civil time in one time zone. A port, so that the hot function need not carry a calendar library it does not use. */
export interface CivilCalendar {
  /** The civil day of an instant, `YYYY-MM-DD`. */
  dayOf(instant: Instant, timeZone: string): string;
  /** The same local time some civil days later (R3.5); a local time that does not exist moves forward. */
  addDays(instant: Instant, days: number, timeZone: string): Instant;
  /** When a civil day has come to that full hour; an hour that does not exist moves forward. */
  hourOf(day: CivilDate, hour: number, timeZone: string): Instant;
}
