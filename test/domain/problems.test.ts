import { describe, expect, it } from 'vitest';
import { publicFields } from '#domain/ticket/event';
import { possibleActions } from '#domain/ticket/possible-actions';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { type Name, people } from '#support/ground/people';
import { put, said } from '#support/ground/preset-edits';
import { problemDesk as configuration } from '#support/ground/problem-desk';
import { ticketOf } from '#support/ground/ticket-of';

const link = (problem: string | null) => ({ kind: 'link', problem }) as const;
const by = (name: Name) => contextOf(name, { configuration });
const incident = ticketOf({ state: 'in_progress', owner: 'olga', customerAnswered: true });
const linked = ticketAfter(incident, link('2026-000009'), by('olga'));
const field = (code: string) => ({ reason: 'invalid', fields: [{ pointer: '/problem', code }] });

describe('an operator who knows what caused a ticket (R3.10)', () => {
  it('links it to the problem, with or without a note, and its requester is told nothing', () => {
    for (const context of [by('olga'), silently('olga', { configuration })]) {
      const event = happens(incident, link('2026-000009'), context);
      expect(event).toMatchObject({ type: 'linked', visibility: 'internal', by: 'olga' });
      expect(event.changes).toEqual({
        problem: { from: null, to: '2026-000009' },
        customerAnswered: { from: true, to: false },
      });
    }
    expect(publicFields.has('problem')).toBe(false);
  });
  it('takes the link back, and only then links the ticket elsewhere', () => {
    expect(refused(linked, link('2026-000010'), by('olga'))).toEqual(field('linked-to-a-problem'));
    const free = ticketAfter(linked, link(null), by('olga'));
    expect(free).not.toHaveProperty('problem');
    expect(ticketAfter(free, link('2026-000010'), by('olga')).problem).toBe('2026-000010');
  });
  it('changes nothing by saying what is so already', () => {
    expect(refused(linked, link('2026-000009'), by('olga'))).toEqual(field('nothing-to-change'));
    expect(refused(incident, link(null), by('olga'))).toEqual(field('nothing-to-change'));
  });
  it('links no problem to a problem, and makes none of what is linked', () => {
    const problem = ticketOf({ type: 'request', subtype: 'evolution', state: 'in_progress' });
    const notNow = { reason: 'not-now', action: 'link', state: 'in_progress' };
    expect(refused(problem, link('2026-000009'), by('olga'))).toEqual(notNow);
    const reclassify = { kind: 'reclassify', to: { type: 'request', subtype: 'evolution' } } as const;
    expect(refused(linked, reclassify, by('olga'))).toEqual({
      reason: 'invalid',
      fields: [{ pointer: '/type', code: 'linked-to-a-problem' }],
    });
    expect(ticketAfter(incident, reclassify, by('olga')).type).toBe('request');
    const clarification = { type: 'clarification', subtype: 'functional_assistance' };
    expect(ticketAfter(linked, { kind: 'reclassify', to: clarification }, by('olga')).problem).toBe('2026-000009');
  });
});

describe('linking to a problem', () => {
  it('is for those who work on the ticket, while it is open', () => {
    expect(ticketAfter(incident, link('2026-000009'), by('sara')).problem).toBe('2026-000009');
    for (const name of ['anna', 'rita', 'robot', 'ada'] as const) {
      expect(refused(incident, link('2026-000009'), by(name))).toEqual({ reason: 'not-allowed', action: 'link' });
    }
    expect(refused(incident, link('2026-000009'), by('otto'))).toEqual({ reason: 'not-found' });
    expect(refused(ticketOf({ state: 'closed' }), link('2026-000009'), by('olga'))).toEqual({ reason: 'closed' });
  });
  it('does not exist on a desk without problems, like any action that no desk has', () => {
    expect(refused(incident, link('2026-000009'), contextOf('olga'))).toEqual({ reason: 'not-found' });
  });
  it('is offered for what a problem may have caused, and nowhere else', () => {
    const offers = (type: string, desk = configuration) =>
      possibleActions(ticketOf({ type }), people.olga, desk, now).includes('link');
    expect([offers('anomaly'), offers('clarification'), offers('request')]).toEqual([true, true, false]);
    expect(offers('anomaly', contextOf('olga').configuration)).toBe(false);
  });
});

describe('a preset', () => {
  it('says of a type that it is a problem, or nothing', () => {
    expect(said(put('types/request/problem', true))).toEqual([]);
    expect(said(put('types/request/problem', false))).toEqual(['types.request.problem: must be true']);
  });
});
