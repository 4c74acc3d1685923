import { describe, expect, it } from 'vitest';
import { deskLife } from '#support/ground/desk-life';

const { opened, led, done, tried, preset } = deskLife('campus-desk');
const refund = opened({
  ...{ type: 'request', subtype: 'money', area: 'fees', subarea: 'refunds' },
  ...{ severity: 'hindered', urgency: 'weeks' },
});
const day = (offset: number) => new Date(Date.parse('2026-03-05T13:05:00.000Z') + offset * 86_400_000).toISOString();

describe('a student of campus-desk (R3.10)', () => {
  it('is offered enrolment, career, fees, teaching, library, network and what a university has besides', () => {
    expect(Object.keys(preset.areas)).toEqual(
      expect.arrayContaining([
        ...['enrolment', 'career', 'fees', 'teaching', 'library', 'network'],
        ...['inclusion', 'accommodation', 'accounts', 'international', 'staff'],
      ]),
    );
    expect(Object.values(preset.areas).flatMap(({ subareas }) => Object.keys(subareas)).length).toBeGreaterThan(40);
    expect(Object.keys(preset.workflow.states)).toEqual([
      ...['new', 'open', 'pending', 'closed_successful', 'closed_unsuccessful'],
    ]);
  });
  it('is helped: the ticket is opened, waits for a day, is woken on it and closed successfully', () => {
    const open = led(refund, 'vera take-charge');
    const waiting = done(open, 'vera', { kind: 'act', action: 'hold', plan: { date: '2026-03-09' } });
    expect(waiting).toMatchObject({ state: 'pending', plan: { date: '2026-03-09' } });
    expect(tried(waiting, 'clock', { kind: 'wake' }, day(1)).ok).toBe(false);
    const woken = done(waiting, 'clock', { kind: 'wake' }, day(5));
    expect(woken.state).toBe('open');
    expect(led(woken, 'vera solve').state).toBe('closed_successful');
  });
  it('ends a wait by writing', () => {
    const open = led(refund, 'vera take-charge');
    const waiting = done(open, 'vera', { kind: 'act', action: 'hold', plan: { date: '2026-03-09' } });
    expect(led(waiting, 'anna comment').state).toBe('open');
  });
  it('reopens by a reply within fifteen days, however it ended, and not after', () => {
    for (const ending of ['vera solve', 'vera decline'] as const) {
      const closed = led(refund, 'vera take-charge', ending);
      expect(preset.workflow.states[closed.state]?.final).toBe(true);
      expect(done(closed, 'anna', { kind: 'comment' }, day(14)).state).toBe('open');
      expect(tried(closed, 'anna', { kind: 'comment' }, day(16))).toEqual({ ok: false, failure: { reason: 'closed' } });
    }
  });
  it('may withdraw at any time before the end', () => {
    expect(led(refund, 'anna withdraw').state).toBe('closed_unsuccessful');
    expect(led(refund, 'vera take-charge', 'anna withdraw').state).toBe('closed_unsuccessful');
  });
});
