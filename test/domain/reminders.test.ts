import { describe, expect, it } from 'vitest';
import { mailsFor } from '#domain/notification/mails-for';
import type { Plan } from '#domain/ticket/ticket';
import { civilCalendar } from '#runtime/civil-calendar';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';
import { answer, arrows, waitingDesk as configuration, pending, wait, wake } from '#support/ground/waiting-desk';

const waitFor = (plan?: Plan) => ({ kind: 'act', action: 'wait', ...(plan && { plan }) }) as const;
const atWork = ticketOf({ state: 'awaiting_support', owner: 'olga', responsible: 'oscar' });
const olga = contextOf('olga', { configuration });
const waiting = ticketAfter(atWork, waitFor({ date: '2026-03-09' }), olga);
const morning = '2026-03-09T08:00:00.000Z';

describe('an operator who lets a ticket wait for a day (R3.10)', () => {
  it('has it woken at eight that morning, by the tenant’s own clock', () => {
    expect(waiting).toMatchObject({ state: 'pending', plan: { date: '2026-03-09' }, wakesAt: morning });
    const inRome = contextOf('olga', { configuration, calendar: civilCalendar });
    expect(ticketAfter(atWork, waitFor({ date: '2026-03-09' }), inRome).wakesAt).toBe('2026-03-09T07:00:00.000Z');
    expect(ticketAfter(atWork, waitFor({ date: '2026-04-09' }), inRome).wakesAt).toBe('2026-04-09T06:00:00.000Z');
  });
  it('must name the day, and a release is none', () => {
    const missing = { reason: 'invalid', fields: [{ pointer: '/plan/date', code: 'required' }] };
    for (const plan of [undefined, {}, { release: '26.4' }])
      expect(refused(atWork, waitFor(plan), olga)).toEqual(missing);
  });
  it('must name a morning that is to come', () => {
    const early = contextOf('olga', { configuration, now: '2026-03-05T07:59:59.999Z' });
    expect(ticketAfter(atWork, waitFor({ date: '2026-03-05' }), early).wakesAt).toBe('2026-03-05T08:00:00.000Z');
    const past = { reason: 'invalid', fields: [{ pointer: '/plan/date', code: 'plan-in-the-past' }] };
    for (const at of ['2026-03-05T08:00:00.000Z', now]) {
      const context = contextOf('olga', { configuration, now: at });
      expect(refused(atWork, waitFor({ date: '2026-03-05' }), context)).toEqual(past);
    }
    expect(refused(atWork, waitFor({ date: '2026-03-01' }), olga)).toEqual(past);
  });
});

describe('a ticket that waits for a day', () => {
  const command = { kind: 'wake' } as const;
  const at = (time: string) => silently('clock', { configuration, now: time });

  it('is woken from that morning on, and not a millisecond before', () => {
    const notNow = { reason: 'not-now', action: 'wake', state: 'pending' };
    expect(refused(waiting, command, at('2026-03-09T07:59:59.999Z'))).toEqual(notNow);
    const event = happens(waiting, command, at(morning));
    expect(event).toMatchObject({ type: 'woken', visibility: 'public', by: 'clock' });
    expect(event.changes).toEqual({
      state: { from: 'pending', to: 'awaiting_support' },
      plan: { from: { date: '2026-03-09' }, to: null },
      wakesAt: { from: morning, to: null },
    });
  });
  it('is woken once', () => {
    const woken = ticketAfter(waiting, command, at(morning));
    expect(refused(woken, command, at(morning))).toEqual({
      reason: 'not-now',
      action: 'wake',
      state: 'awaiting_support',
    });
  });
  it('is woken by nobody but the clock, and by a step of that name least of all', () => {
    expect(refused(waiting, command, contextOf('olga', { configuration, now: morning }))).toEqual({
      reason: 'not-allowed',
      action: 'wake',
    });
    expect(refused(waiting, { kind: 'act', action: 'wake' }, olga)).toEqual({ reason: 'not-found' });
  });
  it('is not woken when an older list says so: whoever waits anew waits for the new day', () => {
    const again = ticketAfter({ ...waiting, state: 'awaiting_support' }, waitFor({ date: '2026-04-01' }), olga);
    expect(refused(again, command, at(morning)).reason).toBe('not-now');
  });
  it('is not closed by silence, and what silence closes is not woken', () => {
    expect(refused(waiting, { kind: 'close' }, at('2027-01-01T00:00:00.000Z')).reason).toBe('not-now');
    const resolved = ticketOf({ state: 'resolved', closesAt: morning });
    expect(refused(resolved, command, at(morning)).reason).toBe('not-now');
  });
  it('goes on at once when its requester writes, and the day is forgotten', () => {
    const back = ticketAfter(waiting, { kind: 'comment' }, contextOf('anna', { configuration }));
    expect(back).toMatchObject({ state: 'awaiting_support', customerAnswered: false });
    expect(back).not.toHaveProperty('wakesAt');
    expect(back).not.toHaveProperty('plan');
  });
  it('keeps its day when it changes hands', () => {
    expect(ticketAfter(waiting, { kind: 'move', queue: 'teaching' }, olga).wakesAt).toBe(morning);
    expect(ticketAfter(waiting, { kind: 'release' }, olga).wakesAt).toBe(morning);
  });
  it('keeps the mark that the customer has answered: being woken answers nobody', () => {
    const marked = { ...waiting, customerAnswered: true };
    expect(ticketAfter(marked, command, at(morning)).customerAnswered).toBe(true);
  });
  it('reminds its owner, or the queue where it has none, and tells responsible and requester', () => {
    const { preset } = configuration;
    const mails = mailsFor(happens(waiting, command, at(morning)), preset);
    expect(mails).toEqual([
      { mail: 'reminder', to: { person: 'olga' } },
      { mail: 'ticket-updated', to: { person: 'oscar' } },
      { mail: 'state-changed', to: { person: 'anna' } },
    ]);
    const { owner: _none, ...unowned } = waiting;
    expect(mailsFor(happens(unowned, command, at(morning)), preset)[0]).toEqual({
      mail: 'reminder',
      to: { queue: 'students' },
    });
  });
});

describe('a preset whose tickets wait is refused', () => {
  it('not when the day is named on the way in, and the clock leads out', () => {
    expect(said(pending, ...arrows(wait, wake))).toEqual([]);
    expect(said(pending, ...arrows(wait, wake, answer))).toEqual([]);
  });
  it('when a way to where the clock wakes names no day', () => {
    const bare = { ...wait, effects: [] };
    expect(said(pending, ...arrows(bare, wake))[0]).toBe(
      'workflow.transitions[9].effects: the clock wakes "pending", so "remind" is needed',
    );
  });
  it('when a day is named where the clock wakes nobody, or not tickets of every type', () => {
    const line = 'workflow.transitions[9].effects: "remind" wakes nobody: the clock does not wake "pending"';
    const leave = { action: 'leave', by: 'operator', from: ['pending'], to: 'closed' };
    expect(said(pending, ...arrows(wait, leave))).toEqual([line]);
    expect(said(pending, ...arrows(wait, leave, { ...wake, types: ['anomaly'] }))).toEqual([line]);
  });
  it('when a ticket would wait for silence and a day at once', () => {
    const both = { ...wait, effects: ['remind', 'await-silence'] };
    expect(said(pending, ...arrows(both, wake, { ...wake, action: 'close' }))).toEqual([
      'workflow.transitions[9].effects: a ticket waits for silence or for a day, not for both',
    ]);
  });
  it('when somebody else than an operator would name the day', () => {
    expect(said(pending, ...arrows({ ...wait, by: 'requester' }, wake))).toEqual([
      'workflow.transitions[9].effects: "remind" is for operators only',
    ]);
  });
  it('when tickets would begin to wait, be led to wait by their type, or be reopened to wait', () => {
    expect(said(pending, ...arrows(wait, wake), put('workflow/initial', 'pending'))).toContain(
      'workflow.initial: the clock wakes "pending"; an opening names no day',
    );
    const someOf = [wait, { ...wake, types: ['anomaly'] }] as const;
    expect(said(pending, ...arrows(...someOf), put('workflow/initial', 'pending'))).toContain(
      'workflow.initial: the clock wakes "pending"; an opening names no day',
    );
    expect(said(pending, ...arrows(wait, wake), put('workflow/remaps/0/to', 'pending'))).toContain(
      'workflow.remaps[0].to: the clock wakes "pending"; a change of type names no day',
    );
    expect(
      said(pending, ...arrows(wait, wake), put('workflow/states/closed/reopens', { days: 3, to: 'pending' })),
    ).toContain('workflow.states.closed.reopens.to: the clock leads out of "pending"; a comment starts no clock');
  });
  it('when the clock’s way is called like a step', () => {
    expect(said(pending, ...arrows({ ...wait, action: 'wake' }, wake))).toEqual([
      'workflow.transitions[9].action: "wake" already means something on every desk',
    ]);
  });
  it('when nothing but a dead clock leads into a state', () => {
    const lines = said(pending, ...arrows(wake));
    expect(lines).toContain('workflow.states.pending: no ticket can come here');
    expect(lines).toContain('workflow.transitions[9].from[0]: no ticket of these types is ever "pending"');
  });
  it('but not when a state is reached by waking alone', () => {
    const woken = put('workflow/states/woken', {
      label: { it: 'x', en: 'x' },
      family: 'with_us',
      sentence: { it: 'x', en: 'x' },
    });
    const end = { action: 'end', by: 'operator', from: ['woken'], to: 'closed' };
    expect(said(pending, woken, ...arrows(wait, { ...wake, to: 'woken' }, end))).toEqual([]);
  });
  it('when a plan by release would leave its sentence without a day', () => {
    const plan = { ...wait, action: 'plan-it', effects: ['plan'] };
    expect(said(pending, ...arrows(wait, wake, plan))).toContain(
      'workflow.transitions[11].effects: the clock wakes "pending", so "remind" is needed',
    );
    const both = { ...wait, effects: ['plan', 'remind'] };
    expect(said(pending, ...arrows(both, wake))).toEqual([]);
  });
});
