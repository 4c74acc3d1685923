import { describe, expect, it } from 'vitest';
import { namedActions } from '#domain/preset/named-actions';
import type { ActCommand } from '#domain/ticket/command';
import { publicFields } from '#domain/ticket/event';
import { changingDesk as configuration, risks } from '#support/ground/changing-desk';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { portal } from '#support/ground/portal';
import { put, said } from '#support/ground/preset-edits';
import { ticketOf } from '#support/ground/ticket-of';

const olga = contextOf('olga', { configuration });
const working = ticketOf({ state: 'in_progress', owner: 'olga' });
const window = { from: '2026-03-07T20:00:00.000Z', to: '2026-03-07T22:00:00.000Z' };
const plan = { release: '26.4' };
const planning = (more: Partial<ActCommand> = {}) =>
  ({ kind: 'act', action: 'plan', plan, window, risk: 'small', ...more }) as const;
const wrong = (command: ActCommand) => refused(working, command, olga);
const field = (pointer: string, code: string) => ({ reason: 'invalid', fields: [{ pointer, code }] });
const planned = ticketAfter(working, planning(), olga);

describe('an operator who plans a change (R3.10)', () => {
  it('says when it is made and how risky that is, and everybody may read it', () => {
    const event = happens(working, planning(), olga);
    expect(event.changes).toMatchObject({ window: { from: null, to: window }, risk: { from: null, to: 'small' } });
    expect(planned).toMatchObject({ window, risk: 'small' });
    expect([publicFields.has('window'), publicFields.has('risk')]).toEqual([true, true]);
  });
  it('must say both, and is told of all that is missing at once', () => {
    const { window: _w, risk: _r, ...bare } = planning();
    expect(wrong(bare)).toEqual({
      reason: 'invalid',
      fields: [
        { pointer: '/window', code: 'required' },
        { pointer: '/risk', code: 'required' },
      ],
    });
    expect(refused(working, { kind: 'act', action: 'plan' }, silently('olga', { configuration }))).toMatchObject({
      fields: [{ pointer: '/plan' }, { pointer: '/window' }, { pointer: '/risk' }, { pointer: '/text' }],
    });
  });
  it('must end after the beginning, and not in the past', () => {
    const ends = (to: string, from = window.from) => wrong(planning({ window: { from, to } }));
    expect(ends('2026-03-07T19:00:00.000Z')).toEqual(field('/window/to', 'ends-before-it-begins'));
    expect(ends(window.from)).toEqual(field('/window/to', 'ends-before-it-begins'));
    expect(ends(now, '2026-03-01T00:00:00.000Z')).toEqual(field('/window/to', 'window-in-the-past'));
    const begun = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-05T13:05:00.001Z' };
    expect(ticketAfter(working, planning({ window: begun }), olga).window).toEqual(begun);
  });
  it('chooses among the risks of the preset', () => {
    for (const risk of ['huge', 'constructor', ''])
      expect(wrong(planning({ risk }))).toEqual(field('/risk', 'unknown-value'));
    expect(ticketAfter(working, planning({ risk: 'grave' }), olga).risk).toBe('grave');
  });
  it('says neither where the step does not ask', () => {
    const resolve = { kind: 'act', action: 'resolve' } as const;
    expect(wrong({ ...resolve, window })).toEqual(field('/window', 'not-allowed'));
    expect(wrong({ ...resolve, risk: 'small' })).toEqual(field('/risk', 'not-allowed'));
    expect(
      refused(
        ticketOf({ state: 'resolved' }),
        { kind: 'act', action: 'confirm', risk: 'small' },
        contextOf('anna', { configuration }),
      ),
    ).toEqual(field('/risk', 'not-allowed'));
    const plain = contextOf('olga');
    expect(refused(working, planning(), plain)).toMatchObject({
      fields: [{ pointer: '/window' }, { pointer: '/risk' }],
    });
  });
});

describe('a window and a risk', () => {
  it('stay while the change goes on, ends and comes back', () => {
    const resolved = ticketAfter(planned, { kind: 'act', action: 'resolve' }, olga);
    expect(resolved).toMatchObject({ window, risk: 'small' });
    const closed = ticketAfter(resolved, { kind: 'act', action: 'confirm' }, contextOf('anna', { configuration }));
    expect(closed).toMatchObject({ window, risk: 'small' });
    const back = ticketAfter(resolved, { kind: 'comment' }, contextOf('anna', { configuration }));
    expect(back).toMatchObject({ window, risk: 'small' });
  });
  it('give way to those of a new plan', () => {
    const later = { from: '2026-04-07T20:00:00.000Z', to: '2026-04-07T22:00:00.000Z' };
    const again = ticketAfter({ ...planned, state: 'in_progress' }, planning({ window: later, risk: 'grave' }), olga);
    expect(again).toMatchObject({ window: later, risk: 'grave' });
  });
  it('are forgotten with the type, but not with other facts', () => {
    const known = { ...planned, knownError: true } as const;
    const other = ticketAfter(known, { kind: 'reclassify', to: { severity: 'low' } }, olga);
    expect(other).toMatchObject({ window, risk: 'small', knownError: true });
    const event = happens(known, { kind: 'reclassify', to: { type: 'request', subtype: 'evolution' } }, olga);
    expect(event.changes).toMatchObject({
      window: { to: null },
      risk: { to: null },
      knownError: { from: true, to: null },
    });
  });
});

describe('a known error', () => {
  const supported = ticketOf({ state: 'awaiting_support' });
  const diagnose = { kind: 'act', action: 'diagnose' } as const;

  it('is made by a step that says how to live with it', () => {
    const event = happens(supported, diagnose, olga);
    expect(event).toMatchObject({ changes: { knownError: { from: null, to: true } }, article: { id: 'article-1' } });
    expect(ticketAfter(supported, diagnose, olga)).toMatchObject({ knownError: true, diagnosedAt: now });
  });
  it('is not made without a text, even where the preset forgot to ask for one', () => {
    expect(refused(supported, diagnose, silently('olga', { configuration }))).toEqual(field('/text', 'text-required'));
  });
  it('is the desk’s own knowledge', () => {
    expect(publicFields.has('knownError')).toBe(false);
  });
});

describe('a preset is refused', () => {
  it('when a step asks for a risk and there are none', () => {
    const asking = put('workflow/transitions/4/effects', ['plan', 'risk']);
    const line = 'workflow.transitions[4].effects: "risk" chooses among the preset’s risks, and there are none';
    expect(said(asking)).toEqual([line]);
    expect(said(asking, put('risks', {}))).toEqual([line]);
    expect(said(asking, risks)).toEqual([]);
  });
  it('when a risk has no explanation, or somebody else than an operator would tell one', () => {
    expect(said(put('risks', { small: { label: { it: 'x', en: 'x' } } }))).toEqual([
      'risks.small.description: is missing',
    ]);
    expect(said(risks, put('workflow/transitions/7/effects', ['risk', 'window', 'known-error']))).toEqual([
      'workflow.transitions[7].effects: "risk" is for operators only',
      'workflow.transitions[7].effects: "window" is for operators only',
      'workflow.transitions[7].effects: "known-error" is for operators only',
    ]);
  });
});

describe('the steps that a preset names', () => {
  it('are called so, and the others are not among them', () => {
    const { workflow } = portal;
    const label = { it: 'Dichiara errore noto', en: 'Declare a known error' };
    const transitions = workflow.transitions.map((one) => (one.action === 'diagnose' ? { ...one, label } : one));
    expect(namedActions({ ...workflow, transitions })).toEqual({ diagnose: { label } });
    expect(namedActions(portal.workflow)).toEqual({});
  });
});
