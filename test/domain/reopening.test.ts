import { describe, expect, it } from 'vitest';
import { possibleActions } from '#domain/ticket/possible-actions';
import { civilCalendar } from '#runtime/civil-calendar';
import { configurationOf } from '#support/ground/configuration-of';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Name, people } from '#support/ground/people';
import { portalWith } from '#support/ground/portal-with';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';

const reopens = put('workflow/states/closed/reopens', { days: 14, to: 'awaiting_support' });
const configuration = configurationOf(portalWith(reopens));
const comment = { kind: 'comment' } as const;
const confirm = { kind: 'act', action: 'confirm' } as const;
const until = '2026-03-19T13:05:00.000Z';
const by = (name: Name, at = now) => contextOf(name, { configuration, now: at });
const closed = ticketAfter(ticketOf({ state: 'resolved', owner: 'olga', resolvedAt: now }), confirm, by('anna'));

describe('a ticket on a desk that reopens what ended (R3.10)', () => {
  it('says when it ends until when a comment reopens it, by civil days of the tenant', () => {
    expect(closed).toMatchObject({ state: 'closed', closedAt: now, reopensUntil: until });
    const beforeSummer = { now: '2026-03-20T09:00:00.000Z', calendar: civilCalendar };
    const later = ticketAfter(
      ticketOf({ state: 'resolved' }),
      confirm,
      contextOf('anna', { configuration, ...beforeSummer }),
    );
    expect(later.reopensUntil).toBe('2026-04-03T08:00:00.000Z');
  });
  it('says so too when the clock ends it', () => {
    const silent = ticketOf({ state: 'resolved', closesAt: now });
    expect(ticketAfter(silent, { kind: 'close' }, silently('clock', { configuration })).reopensUntil).toBe(until);
  });
  it('goes back to the desk, to who owned it, with a comment of the requester’s side', () => {
    for (const name of ['anna', 'rita', 'robot'] as const) {
      const event = happens(closed, comment, by(name));
      expect(event).toMatchObject({ type: 'commented', visibility: 'public' });
      expect(event.changes).toEqual({
        state: { from: 'closed', to: 'awaiting_support' },
        closedAt: { from: now, to: null },
        reopensUntil: { from: until, to: null },
        resolvedAt: { from: now, to: null },
      });
      expect(ticketAfter(closed, comment, by(name))).toMatchObject({ owner: 'olga', customerAnswered: false });
    }
  });
  it('is open up to the last millisecond of its days and closed for good from then on', () => {
    expect(ticketAfter(closed, comment, by('anna', '2026-03-19T13:04:59.999Z')).state).toBe('awaiting_support');
    for (const late of [until, '2027-01-01T00:00:00.000Z']) {
      expect(refused(closed, comment, by('anna', late))).toEqual({ reason: 'closed' });
    }
  });
  it('takes nothing but that comment while it is closed', () => {
    for (const command of [{ kind: 'reply' }, { kind: 'note' }, { kind: 'act', action: 'diagnose' }] as const) {
      expect(refused(closed, command, by('olga'))).toEqual({ reason: 'closed' });
    }
    expect(refused(closed, confirm, by('anna'))).toEqual({ reason: 'closed' });
    expect(refused(closed, comment, by('olga'))).toEqual({ reason: 'not-allowed', action: 'comment' });
    expect(refused(closed, comment, by('carla'))).toEqual({ reason: 'not-found' });
  });
  it('needs a text to come back', () => {
    expect(refused(closed, comment, silently('anna', { configuration }))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/text', code: 'text-required' }],
    });
  });
  it('offers its requester to comment as long as that reopens it, and nobody anything else', () => {
    const offered = (name: Name, at: string) => possibleActions(closed, people[name], configuration, at);
    expect(offered('anna', now)).toEqual(['comment']);
    expect(offered('anna', until)).toEqual([]);
    expect(offered('olga', now)).toEqual([]);
  });
  it('can end and come back again, with new days', () => {
    const again = ticketAfter(closed, comment, by('anna'));
    const later = '2026-03-08T10:00:00.000Z';
    const ended = ticketAfter({ ...again, state: 'resolved' }, confirm, by('anna', later));
    expect(ended).toMatchObject({ closedAt: later, reopensUntil: '2026-03-22T10:00:00.000Z' });
  });
  it('is closed for good once the desk reopens nothing any more', () => {
    expect(refused(closed, comment, contextOf('anna'))).toEqual({ reason: 'closed' });
  });
  it('that ended under the old rule is not reopened by the new one', () => {
    const { reopensUntil: _none, ...old } = closed;
    expect(refused(old, comment, by('anna'))).toEqual({ reason: 'closed' });
  });
});

describe('a preset that reopens is refused', () => {
  const rule = (days: unknown, to = 'awaiting_support') => put('workflow/states/closed/reopens', { days, to });

  it('when the days are none, too many or no whole ones', () => {
    expect(said(rule(0))).toEqual(['workflow.states.closed.reopens.days: must be at least 1']);
    expect(said(rule(366))).toEqual(['workflow.states.closed.reopens.days: must be at most 365']);
    expect(said(rule(1.5))).toEqual(['workflow.states.closed.reopens.days: must be a whole number']);
    expect(said(rule(1))).toEqual([]);
    expect(said(rule(365))).toEqual([]);
  });
  it('when it leads nowhere, to an end, or past the clock', () => {
    expect(said(rule(3, 'opened'))).toEqual(['workflow.states.closed.reopens.to: there is no state "opened"']);
    expect(said(rule(3, 'closed'))).toEqual([
      'workflow.states.closed.reopens.to: "closed" is an end; reopening ends nothing',
    ]);
    expect(said(rule(3, 'resolved'))[0]).toBe(
      'workflow.states.closed.reopens.to: the clock leads out of "resolved"; a comment starts no clock',
    );
  });
  it('when what it reopens is no end, or what has an outcome is none', () => {
    expect(said(put('workflow/states/resolved/reopens', { days: 3, to: 'new' }))).toContain(
      'workflow.states.resolved.reopens: "resolved" is no end, nothing reopens it',
    );
    expect(said(put('workflow/states/resolved/outcome', 'successful'))).toEqual([
      'workflow.states.resolved.outcome: "resolved" is no end',
    ]);
    expect(said(put('workflow/states/closed/outcome', 'successful'))).toEqual([]);
    expect(said(put('workflow/states/closed/outcome', 'good'))).toEqual([
      'workflow.states.closed.outcome: must be "successful" or "unsuccessful"',
    ]);
  });
  it('when it leads where a ticket of some type has no way on', () => {
    expect(said(rule(3, 'planned'))).toContain(
      'workflow.states.planned: a ticket of type "clarification" never ends from here',
    );
  });
  it('when it leads to a state whose sentence promises a date', () => {
    expect(said(rule(3, 'planned'))).toContain(
      'workflow.states.planned.sentence.en: nothing is known to stand for {date}',
    );
  });
  it('but not when a state can only be reached by reopening', () => {
    const text = { it: 'x', en: 'x' };
    const revived = put('workflow/states/revived', { label: text, family: 'with_us', sentence: text });
    const drop = { action: 'drop', by: 'operator', from: ['revived'], to: 'closed' };
    expect(said(revived, rule(3, 'revived'), put('workflow/transitions/9', drop))).toEqual([]);
  });
});
