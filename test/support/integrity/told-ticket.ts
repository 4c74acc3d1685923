import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Command } from '#domain/ticket/command';
import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import { classification, contextOf, happens, silently } from '../ground/deciding.ts';
import type { Name } from '../ground/people.ts';
import { portal } from '../ground/portal.ts';
import type { History } from '../ground/random-history.ts';
import { honestRecord } from './honest-record.ts';

const opening: Command = {
  kind: 'open',
  number: 'R0001',
  channel: 'portal',
  organisation: 'bologna',
  requester: 'anna',
  classification,
};

/** Who does what in turn; with how many files, where a text comes with it. */
const story: readonly (readonly [Name, Command, number?])[] = [
  ['anna', opening, 2],
  ['olga', { kind: 'act', action: 'take-charge' }],
  ['olga', { kind: 'note' }, 1],
  ['olga', { kind: 'assign', owner: 'oscar' }],
  ['olga', { kind: 'act', action: 'diagnose' }, 0],
  ['olga', { kind: 'act', action: 'resolve' }, 0],
  ['clock', { kind: 'close' }],
];

/** What is stored of some events as if every text and mail of them had been written. */
export const recordOf = ([opened, ...others]: readonly TicketEvent[]): TicketRecord =>
  honestRecord({ preset: portal, opened, moments: others.map((event) => ({ event })) } as unknown as History);

/** The seven events of a ticket from its opening to its end, an hour apart; the clock comes on the very minute. */
export const toldEvents = (): readonly TicketEvent[] => {
  let ticket: Ticket | undefined;
  return story.map(([name, command, files], place) => {
    const hour = `2026-03-05T${10 + place}:00:00.000Z`;
    const facts = { now: (command.kind === 'close' && ticket?.closesAt) || hour };
    const article = { id: `article-${place + 1}`, digest: '', files: files ?? 0 };
    const context = files === undefined ? silently(name, facts) : contextOf(name, { ...facts, article });
    const event = happens(ticket, command, context);
    ticket = evolve(ticket, event);
    return event;
  });
};
