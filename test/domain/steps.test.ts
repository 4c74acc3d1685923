import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/ticket/ticket';
import { configurationOf } from '#support/ground/configuration-of';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import type { Name } from '#support/ground/people';
import { portal } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';
import { utcCalendar } from '#support/ground/utc-calendar';

const act = (action: string, plan?: Plan) => ({ kind: 'act', action, ...(plan && { plan }) }) as const;
const resolved = { state: 'resolved', resolvedAt: '2026-03-01T10:00:00.000Z', closesAt: '2026-03-11T10:00:00.000Z' };

describe('taking charge', () => {
  it('makes the operator owner, and responsible where nobody is', () => {
    const ticket = ticketAfter(ticketOf(), act('take-charge'), contextOf('olga'));
    expect(ticket).toMatchObject({ state: 'awaiting_support', owner: 'olga', responsible: 'olga' });
  });
  it('leaves a responsible person responsible', () => {
    const ticket = ticketAfter(
      ticketOf({ responsible: 'oscar', owner: 'oscar' }),
      act('take-charge'),
      contextOf('olga'),
    );
    expect(ticket).toMatchObject({ owner: 'olga', responsible: 'oscar' });
  });
  it('is told to the requester without who does it', () => {
    const event = happens(ticketOf(), act('take-charge'), silently('olga'));
    expect(event).toMatchObject({
      type: 'acted',
      action: 'take-charge',
      visibility: 'public',
      by: 'olga',
      byRole: 'operator',
    });
    expect(event.audience).toEqual({ requester: 'anna', owner: 'olga', responsible: 'olga', queue: 'students' });
  });
});

describe('steps that answer the requester', () => {
  it.each([
    ['ask-customer', 'awaiting_support', 'anomaly'],
    ['answer', 'awaiting_support', 'clarification'],
    ['diagnose', 'awaiting_support', 'request'],
    ['resolve', 'in_progress', 'anomaly'],
  ])('%s needs a text', (action, state, type) => {
    const ticket = ticketOf({ state, type });
    const failure = { reason: 'invalid', fields: [{ pointer: '/text', code: 'text-required' }] };
    expect(refused(ticket, act(action), silently('olga'))).toEqual(failure);
    expect(happens(ticket, act(action), contextOf('olga')).article).toEqual({
      id: 'article-1',
      digest: 'd1',
      files: 0,
    });
  });
});

describe('a plan', () => {
  const ticket = ticketOf({ state: 'in_progress' });
  const wrong = (plan: Plan | undefined, action = 'plan') => refused(ticket, act(action, plan), contextOf('olga'));
  const field = (pointer: string, code: string) => ({ reason: 'invalid', fields: [{ pointer, code }] });

  it('needs a day or a release', () => {
    expect(wrong(undefined)).toEqual(field('/plan', 'plan-required'));
    expect(wrong({})).toEqual(field('/plan', 'plan-required'));
    expect(ticketAfter(ticket, act('plan', { release: '26.4' }), contextOf('olga')).plan).toEqual({ release: '26.4' });
  });
  it("is for today or later, by the tenant's own day", () => {
    expect(wrong({ date: '2026-03-04' })).toEqual(field('/plan/date', 'plan-in-the-past'));
    expect(ticketAfter(ticket, act('plan', { date: '2026-03-05' }), contextOf('olga'))).toMatchObject({
      state: 'planned',
    });
    const tomorrow = { ...utcCalendar, dayOf: () => '2026-03-06' };
    expect(refused(ticket, act('plan', { date: '2026-03-05' }), contextOf('olga', { calendar: tomorrow }))).toEqual(
      field('/plan/date', 'plan-in-the-past'),
    );
  });
  it('comes with no other step', () => {
    expect(wrong({ date: '2026-04-01' }, 'resolve')).toEqual(field('/plan', 'plan-not-for-this-action'));
  });
  it('and a text that are both missing are both named', () => {
    expect(refused(ticket, act('plan'), silently('olga'))).toEqual({
      reason: 'invalid',
      fields: [
        { pointer: '/plan', code: 'plan-required' },
        { pointer: '/text', code: 'text-required' },
      ],
    });
  });
  it('is over once the ticket is resolved', () => {
    const planned = ticketAfter(ticket, act('plan', { date: '2026-04-01', release: '26.4' }), contextOf('olga'));
    const event = happens(planned, act('resolve'), contextOf('olga'));
    expect(event.changes.plan).toEqual({ from: { date: '2026-04-01', release: '26.4' }, to: null });
    expect(ticketAfter(planned, act('resolve'), contextOf('olga'))).not.toHaveProperty('plan');
  });
});

describe('the diagnosis', () => {
  it('is dated the first time and stays', () => {
    const once = ticketAfter(ticketOf({ state: 'awaiting_support' }), act('diagnose'), contextOf('olga'));
    expect(once.diagnosedAt).toBe(now);
    const again = ticketAfter(
      { ...once, state: 'awaiting_support' },
      act('diagnose'),
      contextOf('olga', { now: '2026-03-09T08:00:00.000Z' }),
    );
    expect(again.diagnosedAt).toBe(now);
  });
  it('is made as well by planning an update that already holds the solution', () => {
    const planned = ticketAfter(
      ticketOf({ state: 'awaiting_support' }),
      act('plan', { release: '26.4' }),
      contextOf('olga'),
    );
    expect(planned.diagnosedAt).toBe(now);
  });
});

describe('a resolved ticket', () => {
  it('closes after ten civil days of silence', () => {
    const ticket = ticketAfter(ticketOf({ state: 'in_progress' }), act('resolve'), contextOf('olga'));
    expect(ticket).toMatchObject({ resolvedAt: now, closesAt: '2026-03-15T13:05:00.000Z' });
  });
  it('keeps its closing day when an operator writes again', () => {
    const ticket = ticketAfter(ticketOf(resolved), { kind: 'reply' }, contextOf('olga'));
    expect(ticket).toMatchObject(resolved);
  });
  it('goes back to the desk when the requester writes, and forgets its closing day', () => {
    const ticket = ticketAfter(ticketOf(resolved), { kind: 'comment' }, contextOf('anna'));
    expect(ticket).toMatchObject({ state: 'awaiting_support', customerAnswered: false });
    expect(ticket).not.toHaveProperty('resolvedAt');
    expect(ticket).not.toHaveProperty('closesAt');
  });
  it('is closed at once when its requester confirms, with or without a word', () => {
    for (const context of [contextOf('anna'), silently('anna')]) {
      const ticket = ticketAfter(ticketOf(resolved), act('confirm'), context);
      expect(ticket).toMatchObject({ state: 'closed', resolvedAt: resolved.resolvedAt, closedAt: now });
      expect(ticket).not.toHaveProperty('closesAt');
    }
  });
});

describe('the clock', () => {
  const close = { kind: 'close' } as const;
  const at = (time: string) => silently('clock', { now: time });

  it('closes from the very instant on, and not a millisecond before', () => {
    expect(refused(ticketOf(resolved), close, at('2026-03-11T09:59:59.999Z'))).toEqual({
      reason: 'not-now',
      action: 'close',
      state: 'resolved',
    });
    const event = happens(ticketOf(resolved), close, at('2026-03-11T10:00:00.000Z'));
    expect(event).toMatchObject({ type: 'closed', visibility: 'public', by: 'clock', byRole: 'clock' });
    expect(ticketAfter(ticketOf(resolved), close, at('2026-03-12T00:00:00.000Z'))).toMatchObject({
      state: 'closed',
      closedAt: '2026-03-12T00:00:00.000Z',
    });
  });
  it("does not close a ticket on which the requester wrote, however old the sweep's list is", () => {
    const reopened = ticketAfter(ticketOf(resolved), { kind: 'comment' }, contextOf('anna'));
    expect(refused(reopened, close, at('2027-01-01T00:00:00.000Z')).reason).toBe('not-now');
  });
  it('counts anew when a reopened ticket is resolved again', () => {
    const again = ticketOf({ ...resolved, closesAt: '2026-03-20T10:00:00.000Z' });
    expect(refused(again, close, at('2026-03-11T10:00:00.000Z')).reason).toBe('not-now');
  });
  it('closes nothing twice', () => {
    const closed = ticketAfter(ticketOf(resolved), close, at('2026-03-11T10:00:00.000Z'));
    expect(refused(closed, close, at('2026-03-11T10:15:00.000Z'))).toEqual({ reason: 'closed' });
  });
});

describe('an action that both sides have under one name', () => {
  it('takes each of them where their own arrow leads', () => {
    const { workflow } = portal;
    const reject = { action: 'confirm', by: 'operator', from: ['resolved'], to: 'in_progress' } as const;
    const both = { ...portal, workflow: { ...workflow, transitions: [...workflow.transitions, reject] } };
    const configuration = configurationOf(both);
    const by = (name: Name) =>
      ticketAfter(ticketOf(resolved), act('confirm'), contextOf(name, { configuration })).state;
    expect([by('olga'), by('anna')]).toEqual(['in_progress', 'closed']);
  });
});

describe('an action that no workflow has', () => {
  it('is not found, and neither are the names of other commands', () => {
    for (const action of ['fly', 'comment', 'close', 'open', 'constructor']) {
      expect(refused(ticketOf(), act(action), contextOf('olga'))).toEqual({ reason: 'not-found' });
    }
  });
});
