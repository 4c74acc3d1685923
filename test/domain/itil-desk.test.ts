import { describe, expect, it } from 'vitest';
import { deskLife } from '#support/ground/desk-life';

const { opened, led, done, tried, preset } = deskLife('itil-desk');
const facts = { area: 'platforms', subarea: 'databases', severity: 'site', urgency: 'medium' };
const incident = opened({ ...facts, type: 'incident', subtype: 'outage' });
const request = opened({ ...facts, type: 'request', subtype: 'access' });
const problem = opened({ ...facts, type: 'problem', subtype: 'recurring' });
const change = opened({ ...facts, type: 'change', subtype: 'normal' });
const window = { from: '2026-03-08T21:00:00.000Z', to: '2026-03-08T23:00:00.000Z' };

describe('somebody who asks an ITIL desk (R3.10)', () => {
  it('for an incident to be solved may say that it was not, and else silence closes it after five days', () => {
    const solved = led(incident, 'vera take-charge', 'vera resolve');
    expect(solved).toMatchObject({ state: 'resolved', closesAt: '2026-03-10T13:05:00.000Z' });
    expect(led(solved, 'anna comment').state).toBe('in_progress');
    expect(led(solved, 'anna confirm').state).toBe('closed');
    const asked = led(incident, 'vera take-charge', 'vera ask-user');
    expect(led(asked, 'anna comment').state).toBe('in_progress');
  });
  it('for a service gets it with or without an approval, which the referent or the supervisor gives', () => {
    expect(led(request, 'vera take-charge', 'vera resolve').state).toBe('resolved');
    const waiting = led(request, 'vera take-charge', 'vera ask-approval');
    expect(led(waiting, 'rita approve').state).toBe('in_progress');
    expect(led(waiting, 'sara approve').state).toBe('in_progress');
    expect(led(waiting, 'rita reject').state).toBe('rejected');
    for (const who of ['anna', 'vera', 'remo'] as const)
      expect(tried(waiting, who, { kind: 'act', action: 'approve' }).ok).toBe(false);
  });
});

describe('the desk', () => {
  it('states a known error with its workaround, and removes the cause of a problem', () => {
    const known = led(problem, 'vera investigate', 'vera state-known-error');
    expect(known).toMatchObject({ state: 'known_error', knownError: true, queue: 'problem_management' });
    expect(led(known, 'vera remove-cause').state).toBe('resolved');
    expect(led(problem, 'vera investigate', 'vera remove-cause', 'anna comment').state).toBe('under_investigation');
  });
  it('links incidents to the problem that caused them, and the clock resolves them with it', () => {
    const linked = done(led(incident, 'vera take-charge'), 'vera', { kind: 'link', problem: 'PRB2026-00001' });
    expect(linked).toMatchObject({ state: 'in_progress', problem: 'PRB2026-00001' });
    const resolve = (number: string) => tried(linked, 'clock', { kind: 'resolve', problem: number });
    expect(done(linked, 'clock', { kind: 'resolve', problem: 'PRB2026-00001' }).state).toBe('resolved');
    expect(resolve('PRB2026-00002').ok).toBe(false);
    expect(tried(problem, 'vera', { kind: 'link', problem: 'PRB2026-00002' }).ok).toBe(false);
  });
  it('assesses a change, has it approved with its risk and window, carries it out and reviews it', () => {
    const assessed = led(change, 'vera assess');
    const submit = { kind: 'act', action: 'submit' } as const;
    expect(tried(assessed, 'vera', submit).ok).toBe(false);
    expect(tried(assessed, 'vera', { ...submit, window, risk: 'huge' }).ok).toBe(false);
    const submitted = done(assessed, 'vera', { ...submit, window, risk: 'medium' });
    expect(submitted).toMatchObject({ state: 'awaiting_approval', risk: 'medium', window });
    for (const who of ['vera', 'rita', 'anna'] as const)
      expect(tried(submitted, who, { kind: 'act', action: 'approve' }).ok).toBe(false);
    const approved = led(submitted, 'sara approve');
    expect(approved).toMatchObject({ state: 'scheduled', risk: 'medium', window });
    expect(led(approved, 'vera implement', 'vera review', 'vera complete').state).toBe('closed');
    expect(led(approved, 'vera implement', 'vera roll-back').state).toBe('assessment');
    expect(led(submitted, 'sara reject').state).toBe('rejected');
  });
  it('leads a ticket whose type changes to a state that the new type has', () => {
    const to = { type: 'problem', subtype: 'major' };
    const became = done(led(incident, 'vera take-charge'), 'vera', { kind: 'reclassify', to });
    expect(became).toMatchObject({ state: 'under_investigation', queue: 'problem_management' });
  });
  it('gives five priorities by impact and urgency', () => {
    expect(Object.keys(preset.priorities)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(incident.priority).toBe('p2');
    expect(Object.keys(preset.risks ?? {})).toEqual(['low', 'medium', 'high']);
  });
});
