import type { Instant } from '../text.ts';
import type { DecisionContext } from './context.ts';
import type { Plan } from './ticket.ts';

/** When people begin to work, by the tenant's own time. */
const morning = 8;

/** When a ticket that waits for a day is woken: in its morning (R3.10). */
export const wakingOf = (plan: Plan | undefined, { calendar, configuration }: DecisionContext): Instant | null =>
  plan?.date === undefined ? null : calendar.hourOf(plan.date, morning, configuration.settings.timeZone);
