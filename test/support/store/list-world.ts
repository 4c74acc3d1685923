import type { Commit, StoredTicket } from '#use-cases/ports';
import type { ListOrder, ListScope } from '#use-cases/ports/ticket-lists';
import type { StorePorts } from './store-ports.ts';
import { internally, minute, opening, publicly } from './story.ts';
import { committed } from './told.ts';

const priorities = ['red', 'very_high', 'high', 'medium', 'low'];
const mixed = ['low', 'red', 'medium', 'very_high', 'high'];

const factsOf = (i: number) => ({
  queue: i % 3 === 0 ? 'teaching' : 'students',
  requester: i % 6 === 0 ? 'carla' : 'anna',
  organisation: i % 6 === 0 || i % 7 === 0 ? 'padova' : 'bologna',
  area: i % 4 < 2 ? 'enrolment' : 'exams',
  priority: mixed[i % 5] ?? 'low',
  type: i % 2 === 0 ? 'request' : 'anomaly',
});

const planned = (i: number) => (before: StoredTicket) =>
  publicly(before, { state: 'planned', plan: { date: `2026-05-${10 + i}` } }, { at: minute(100 - i) });
const owned = (i: number) => (before: StoredTicket) =>
  internally(before, { owner: 'olga', customerAnswered: true }, { at: minute(200 - i) });
const resolved = (i: number) => (before: StoredTicket) => {
  const at = minute(50 + i);
  return publicly(before, { state: 'resolved', resolvedAt: at, closesAt: minute(500 - i) }, { at });
};
const closed = (i: number) => (before: StoredTicket) => {
  const at = minute(60 + i);
  return publicly(before, { state: 'closed', closedAt: at, closesAt: null }, { at });
};

const stepsOf = (i: number): readonly ((before: StoredTicket) => Commit)[] =>
  [[planned(i)], [owned(i)], i > 9 ? [planned(i), resolved(i), closed(i)] : [resolved(i)], []][i % 4] ?? [];

/** Eighteen tickets of two requesters in two organisations, on two queues, at every stage; by number, as they stand. */
export const listWorld = async ({ tickets }: StorePorts): Promise<Map<string, StoredTicket>> => {
  const world = new Map<string, StoredTicket>();
  for (let i = 1; i <= 18; i += 1) {
    const number = `2026-${String(i).padStart(6, '0')}`;
    let stored = await committed(tickets, opening(number, factsOf(i), { at: minute(i) }));
    for (const step of stepsOf(i)) stored = await committed(tickets, step(stored));
    world.set(number, stored);
  }
  return world;
};

/** Whose lists there are in that world, and which tickets belong in them. */
export const scopes: readonly {
  readonly name: string;
  readonly scope: ListScope;
  keeps(stored: StoredTicket): boolean;
}[] = [
  { name: 'two queues', scope: { kind: 'queues', queues: ['students', 'teaching'] }, keeps: () => true },
  {
    name: 'one queue',
    scope: { kind: 'queues', queues: ['teaching'] },
    keeps: ({ ticket }) => ticket.queue === 'teaching',
  },
  {
    name: 'a requester',
    scope: { kind: 'requester', person: 'anna' },
    keeps: ({ ticket }) => ticket.requester === 'anna',
  },
  {
    name: 'a requester within an organisation',
    scope: { kind: 'requester', person: 'anna', organisation: 'bologna' },
    keeps: ({ ticket }) => ticket.requester === 'anna' && ticket.organisation === 'bologna',
  },
  {
    name: 'an organisation',
    scope: { kind: 'organisation', organisation: 'bologna' },
    keeps: ({ ticket }) => ticket.organisation === 'bologna',
  },
  { name: 'an owner', scope: { kind: 'owner', person: 'olga' }, keeps: ({ ticket }) => ticket.owner === 'olga' },
];

export const isOpen = ({ ticket }: StoredTicket): boolean => ticket.state !== 'closed';

const sortKey = (order: ListOrder, outside: boolean, { ticket }: StoredTicket): string => {
  if (order === 'opened') return ticket.openedAt;
  if (order === 'updated') return outside ? ticket.publicUpdatedAt : ticket.updatedAt;
  if (order === 'priority') return `${priorities.indexOf(ticket.priority)}${ticket.openedAt}`;
  return ticket.closesAt ?? ticket.plan?.date ?? '~';
};

/** What a list must be, made in the simplest way: sorted whole, with those that have no deadline at the end. */
export const sortedAs = (
  stored: readonly StoredTicket[],
  { scope, order, direction }: { scope: ListScope; order: ListOrder; direction: 'ascending' | 'descending' },
): readonly StoredTicket[] => {
  const outside = scope.kind === 'requester' || scope.kind === 'organisation';
  const key = (one: StoredTicket) => `${sortKey(order, outside, one)}#${one.ticket.number}`;
  const up = stored.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  if (direction === 'ascending') return up;
  const isDated = (one: StoredTicket) => order !== 'deadline' || !key(one).startsWith('~');
  const down = up.toReversed();
  return [...down.filter(isDated), ...down.filter((one) => !isDated(one))];
};
