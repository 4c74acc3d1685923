import type { Configuration } from '#domain/configuration';
import type { Command } from '#domain/ticket/command';
import type { DecisionContext } from '#domain/ticket/context';
import { decide } from '#domain/ticket/decide';
import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Failure } from '#domain/ticket/failure';
import type { Ticket } from '#domain/ticket/ticket';
import type { Name } from './people.ts';
import { people } from './people.ts';
import { portalDesk } from './portal.ts';
import { utcCalendar } from './utc-calendar.ts';

/** When things happen in tests that do not care when. */
export const now = '2026-03-05T13:05:00.000Z';

/** A text that came with a command. */
const article = { id: 'article-1', digest: 'd1', files: 0 };

/** Anna's choices, all of which her catalogue has. */
export const classification = {
  type: 'anomaly',
  subtype: 'software',
  area: 'enrolment',
  subarea: 'renewal',
  severity: 'high',
  urgency: 'urgent',
};

/** What a decision of that person knows; a text comes with the command unless it is taken away. */
export const contextOf = (name: Name, facts: Partial<DecisionContext> = {}): DecisionContext => ({
  actor: people[name],
  now,
  configuration: portalDesk satisfies Configuration,
  calendar: utcCalendar,
  article,
  ...facts,
});

/** The same without a text. */
export const silently = (name: Name, facts: Partial<DecisionContext> = {}): DecisionContext => {
  const { article: _none, ...context } = contextOf(name, facts);
  return context;
};

/** The event that a command must lead to. */
export const happens = (ticket: Ticket | undefined, command: Command, context: DecisionContext): TicketEvent => {
  const decided = decide(ticket, command, context);
  if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.failure)}`);
  return decided.value;
};

/** The ticket after a command that must succeed. */
export const ticketAfter = (ticket: Ticket | undefined, command: Command, context: DecisionContext): Ticket =>
  evolve(ticket, happens(ticket, command, context));

/** The failure that a command must lead to. */
export const refused = (ticket: Ticket | undefined, command: Command, context: DecisionContext): Failure => {
  const decided = decide(ticket, command, context);
  if (decided.ok) throw new Error(`accepted: ${JSON.stringify(decided.value)}`);
  return decided.failure;
};
