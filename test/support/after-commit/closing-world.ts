import type { Configuration } from '#domain/configuration';
import type { ActCommand, Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import { createLog } from '#runtime/log';
import { autoCloseFunction } from '#schedule/auto-close-function';
import type { Clock } from '#use-cases/ports';
import type { Resolutions } from '#use-cases/ports/resolutions';
import { classification } from '../ground/deciding.ts';
import { type Name, people } from '../ground/people.ts';
import { portalDesk } from '../ground/portal.ts';
import { utcCalendar } from '../ground/utc-calendar.ts';
import { httpClock } from '../http-clock.ts';
import { type MemoryTickets, memoryTickets } from './memory-tickets.ts';

/** A text for every command that may have one. */
const article = { id: 'article-1', digest: 'd1', files: 0 };

/** Tries something on a ticket and answers how it was refused or committed. */
const trying =
  (tickets: MemoryTickets, clock: Clock, configuration: Configuration) =>
  async (number: string, name: Name, command: Command) => {
    const before = tickets.heads.get(number);
    const context = { actor: people[name], now: clock.now(), configuration, calendar: utcCalendar, article };
    const decided = decide(before?.ticket, command, context);
    if (!decided.ok) return { kind: 'refused', reason: decided.failure.reason } as const;
    const after = { ticket: evolve(before?.ticket, decided.value), subject: 'Oggetto' };
    return tickets.commit({ ...(before && { before }), after, event: decided.value, priorityRank: 0 });
  };

/** A desk without problems. */
const noPage = async () => ({ ok: true, value: { items: [] } }) as const;
const resolutions: Resolutions = {
  due: async () => ({ items: [] }),
  find: async () => undefined,
  keep: async () => undefined,
  finish: async () => undefined,
};

/** The lists of due tickets; they may lag: whoever was due when `lag` was called still is. */
const dueLists = (tickets: MemoryTickets, clock: Clock) => {
  let laggingSince: string | undefined;
  let lagging: readonly Ticket[] = [];
  const heads = () => [...tickets.heads.values()].map(({ ticket }) => ticket);
  const lag = () => {
    laggingSince = clock.now();
    lagging = heads();
  };
  const due = (field: 'closesAt' | 'wakesAt') => async (before: string, wanted: { limit: number; cursor?: string }) => {
    const { limit, cursor = '' } = wanted;
    const [seen, until] = laggingSince ? [lagging, laggingSince] : [heads(), before];
    const all = seen.flatMap(({ number, ...ticket }) => ((ticket[field] ?? '~') <= until ? [number] : []));
    const left = all.filter((number) => number > cursor).sort();
    const items = left.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(left.length > limit && last && { next: last }) };
  };
  return { lag, lists: { dueForClosing: due('closesAt'), dueForWaking: due('wakesAt'), incidents: noPage } };
};

/**
 * A desk in memory with the sweep that closes and wakes; `resolved` makes so many tickets that silence will close in ten
 * days, `worked` so many that went through these steps.
 */
export const closingWorld = (configuration: Configuration = portalDesk) => {
  const [clock, tickets, lines] = [httpClock(), memoryTickets(), [] as string[]];
  const log = createLog({ write: (line) => lines.push(line), clock, functionName: 'demo-auto-close' });
  const { lag, lists } = dueLists(tickets, clock);
  const configurations = { current: async () => configuration };
  const ports = { tickets, lists, clock, calendar: utcCalendar, configurations, resolutions, log };
  const say = trying(tickets, clock, configuration);

  const must = async (number: string, name: Name, command: Command): Promise<void> => {
    const outcome = await say(number, name, command);
    if (outcome.kind !== 'committed') throw new Error(`${command.kind}: ${JSON.stringify(outcome)}`);
  };
  const worked = async (count: number, steps: readonly Omit<ActCommand, 'kind'>[]): Promise<readonly string[]> => {
    const numbers = Array.from({ length: count }, (_, place) => `T${String(place + 1).padStart(5, '0')}`);
    for (const number of numbers) {
      const opening = {
        number,
        classification,
        organisation: 'bologna',
        requester: 'anna',
        channel: 'portal',
      } as const;
      await must(number, 'anna', { kind: 'open', ...opening });
      for (const step of steps) await must(number, 'olga', { kind: 'act', ...step });
    }
    return numbers;
  };
  const resolved = (count: number) =>
    worked(count, [{ action: 'take-charge' }, { action: 'diagnose' }, { action: 'resolve' }]);
  const sweep = (remaining = () => 840_000) => autoCloseFunction(ports)({}, { getRemainingTimeInMillis: remaining });
  const stateOf = (number: string) => tickets.heads.get(number)?.ticket.state;
  const states = () => [...tickets.heads.keys()].map(stateOf);
  const said = () => lines.map((line) => JSON.parse(line));

  return { say, worked, resolved, sweep, lag, states, stateOf, said, ports, clock, tickets };
};
export type ClosingWorld = ReturnType<typeof closingWorld>;
