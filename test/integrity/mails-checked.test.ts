import { describe, expect, it } from 'vitest';
import { checkTicket } from '#domain/integrity/check-ticket';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import { unmailedEvents } from '#domain/integrity/unmailed-events';
import type { Fault } from '#domain/integrity/violation';
import type { MailRule } from '#domain/preset/mail-rule';
import type { TicketEvent } from '#domain/ticket/event';
import { portal } from '#support/ground/portal';
import { recordOf, toldEvents } from '#support/integrity/told-ticket';

const events = toldEvents();
const honest = recordOf(events);
const found = (changes: Partial<TicketRecord>) => checkTicket({ ...honest, ...changes }, [portal]);
const place = (invariant: string, fault: Fault, more: object) => ({ invariant, ticket: 'R0001', fault, ...more });

describe('a cloud admin who has the mails of a ticket checked', () => {
  const mail = {
    sequence: 2,
    intended: [
      { id: 'a', person: 'anna' },
      { id: 'b', person: 'olga' },
    ],
    marks: ['a'],
  };

  it('hears which are wrong', () => {
    expect(found({ mails: [mail, { ...mail, sequence: 1 }, { ...mail, sequence: 7, marks: [] }] })).toEqual([]);
    expect(
      found({
        mails: [
          { ...mail, sequence: 0 },
          { ...mail, sequence: 8 },
        ],
      }),
    ).toEqual([0, 8].map((sequence) => place('I15', 'mail-without-event', { sequence })));
    expect(found({ mails: [{ ...mail, marks: ['a', 'c'] }] })).toEqual([
      place('I16', 'mail-not-intended', { sequence: 2 }),
    ]);
    const twice = { ...mail, intended: [...mail.intended, { id: 'c', person: 'anna' }] };
    expect(found({ mails: [twice] })).toEqual([place('I15', 'mail-twice', { sequence: 2 })]);
  });

  it('hears of whom nobody has decided yet, within the time', () => {
    const [from = '', until = ''] = [events[1]?.at, events[5]?.at];
    const undecided = (mails: TicketRecord['mails'], span = { from, until }) =>
      unmailedEvents({ ...honest, mails }, portal, span).map(({ sequence }) => sequence);
    expect(undecided([])).toEqual([2, 4, 5]);
    expect(undecided([mail])).toEqual([4, 5]);
    expect(undecided(honest.mails)).toEqual([]);
    const all = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };
    expect(undecided([], all)).toEqual([1, 2, 4, 5, 6, 7]);
  });

  it('hears of no event that concerns only who made it, but of every opening', () => {
    const all = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };
    const [, taken] = events;
    if (!taken) throw new Error('There is a second');
    const own = { ...taken, by: 'olga', audience: { ...taken.audience, requester: 'olga' } };
    const unmailed = (event: TicketEvent) => unmailedEvents({ ...honest, events: [event], mails: [] }, portal, all);
    expect(unmailed(own)).toEqual([]);
    expect(unmailed({ ...own, by: 'sara' })).toHaveLength(1);
    expect(unmailed({ ...own, type: 'released', changes: {} })).toHaveLength(1);
    expect(unmailed({ ...own, type: 'opened', changes: {} })).toHaveLength(1);
  });

  it('hears of no event that the desk’s rules keep from everybody, and of one that they leave to supervisors', () => {
    const all = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };
    const [, taken] = events;
    if (!taken) throw new Error('There is a second');
    const { article: _text, ...released } = {
      ...taken,
      type: 'released',
      visibility: 'internal',
      changes: {},
    } as const;
    const event = { ...released, audience: { requester: 'anna', queue: 'students' } };
    const unmailed = (to: MailRule['to']) => {
      const mailRules = [{ mails: ['returned-to-queue'], to }] as const;
      return unmailedEvents({ ...honest, events: [event], mails: [] }, { ...portal, mailRules }, all);
    };
    expect(unmailed('nobody')).toEqual([]);
    expect(unmailed('supervisors')).toEqual([event]);
    expect(unmailed('everyone')).toEqual([event]);
  });
});
