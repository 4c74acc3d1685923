import type { Configuration } from '#domain/configuration';
import type { Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import { draftArticle, placeArticle } from '#use-cases/articles/write-article';
import type { Clock, Ids } from '#use-cases/ports';
import { people as actors, type Name } from '../ground/people.ts';
import { utcCalendar } from '../ground/utc-calendar.ts';
import type { MemoryTickets } from './memory-tickets.ts';

interface Desk {
  readonly tickets: MemoryTickets;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly configuration: Configuration;
  readonly number: string;
}

/** Does something on the desk's ticket, as the real rules allow it, and answers the sequence of the event. */
export const saying =
  ({ tickets, clock, ids, configuration, number }: Desk) =>
  async (name: Name, command: Command, text?: string, subject = 'Non riesco a iscrivermi'): Promise<number> => {
    const before = tickets.heads.get(number);
    const actor = actors[name];
    const opening = command.kind === 'open' ? { opening: { subject } } : {};
    const draft = text === undefined ? undefined : draftArticle(ids, { body: text, files: [], ...opening });
    const context = { actor, now: clock.now(), configuration, calendar: utcCalendar };
    const decided = decide(before?.ticket, command, { ...context, ...(draft && { article: draft.reference }) });
    if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.failure)}`);
    const event = decided.value;
    await tickets.commit({
      ...(before && { before }),
      after: { ticket: evolve(before?.ticket, event), subject: before?.subject ?? subject },
      event,
      priorityRank: 0,
      ...(draft && { article: placeArticle(draft, event, actor, 'portal') }),
    });
    return event.sequence;
  };
