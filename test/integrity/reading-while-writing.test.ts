import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import { randomHistory } from '#support/ground/random-history';
import { headOf, honestRecord } from '#support/integrity/honest-record';
import { inspectTicket } from '#use-cases/integrity/inspect-ticket';

const [life] = fc.sample(
  randomHistory.filter(({ moments }) => moments.filter(({ event }) => event).length > 5),
  { numRuns: 1, seed: 1 },
);
if (!life) throw new Error('There is no history');
const whole = honestRecord(life);
/** The events are read, then somebody writes, then the head is read. */
const torn = (events: number): TicketRecord => ({ ...whole, events: whole.events.slice(0, events) });

const inspected = async (...readings: (TicketRecord | undefined)[]) => {
  const left = [...readings];
  const record = async () => left.shift();
  const inspection = await inspectTicket({ inspections: { record, presetsSince: async () => [life.preset] } })('R0001');
  return { faults: inspection?.violations.map(({ fault }) => fault), unread: left.length };
};

it('a ticket that somebody writes on while it is read is not told as wrong', async () => {
  expect(await inspected(torn(3), whole)).toEqual({ faults: [], unread: 0 });
});

it('a ticket that is wrong twice in the same way is told, and what only one reading found is not', async () => {
  const orphaned = { ...whole, head: headOf(whole.events.slice(0, 2), life.preset) };
  const { faults } = await inspected(orphaned, { ...orphaned, unreadable: ['E#00000001'] });
  expect(faults).toContain('history-cut');
  expect(faults).not.toContain('item-unreadable');
});

it('a whole ticket is read once, and one that went away is nothing', async () => {
  expect(await inspected(whole, whole)).toEqual({ faults: [], unread: 1 });
  expect(await inspected(undefined)).toEqual({ faults: undefined, unread: 0 });
});
