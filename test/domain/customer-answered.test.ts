import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/ticket/command';
import { publicFields } from '#domain/ticket/event';
import { contextOf, happens, refused, silently, ticketAfter } from '#support/ground/deciding';
import { ticketOf } from '#support/ground/ticket-of';

const comment = { kind: 'comment' } as const;

describe('a comment where nobody waited for it (R3.6)', () => {
  it.each(['new', 'awaiting_support', 'in_progress', 'planned'])(
    'leaves a %s ticket where it is and marks it',
    (state) => {
      const ticket = ticketAfter(ticketOf({ state, plan: { release: '26.4' } }), comment, contextOf('anna'));
      expect(ticket).toMatchObject({ state, customerAnswered: true, plan: { release: '26.4' } });
    },
  );
  it('marks it also when the referent or the API client of the organisation wrote', () => {
    for (const name of ['rita', 'robot'] as const) {
      expect(ticketAfter(ticketOf(), comment, contextOf(name)).customerAnswered).toBe(true);
    }
  });
  it('is told to the owner, to the responsible and to the queue', () => {
    const event = happens(ticketOf({ owner: 'olga', responsible: 'oscar' }), comment, contextOf('anna'));
    expect(event.audience).toEqual({ requester: 'anna', owner: 'olga', responsible: 'oscar', queue: 'students' });
  });
  it('needs a text', () => {
    const failure = { reason: 'invalid', fields: [{ pointer: '/text', code: 'text-required' }] };
    expect(refused(ticketOf(), comment, silently('anna'))).toEqual(failure);
  });
});

describe('a comment that was waited for', () => {
  it.each(['awaiting_customer', 'resolved'])('gives a %s ticket back to the desk without a mark', (state) => {
    const ticket = ticketAfter(ticketOf({ state }), comment, contextOf('rita'));
    expect(ticket).toMatchObject({ state: 'awaiting_support', customerAnswered: false });
  });
});

describe('the mark', () => {
  const marked = ticketOf({ state: 'awaiting_support', owner: 'oscar', responsible: 'oscar', customerAnswered: true });
  const actions: [string, Command][] = [
    ['a reply', { kind: 'reply' }],
    ['a step of the workflow', { kind: 'act', action: 'diagnose' }],
    ['a question', { kind: 'act', action: 'ask-customer' }],
    ['giving it to somebody', { kind: 'assign', owner: 'olga' }],
    ['moving it', { kind: 'move', queue: 'students_second' }],
    ['releasing it', { kind: 'release' }],
    ['reclassifying it', { kind: 'reclassify', to: { severity: 'low' } }],
  ];
  it.each(actions)('goes with %s of an operator', (_name, command) => {
    const event = happens(marked, command, contextOf('olga'));
    expect(event.changes.customerAnswered).toEqual({ from: true, to: false });
  });
  it('stays with an internal note, which answers nobody', () => {
    expect(ticketAfter(marked, { kind: 'note' }, contextOf('olga')).customerAnswered).toBe(true);
  });
  it('stays with a second comment', () => {
    expect(ticketAfter(marked, comment, contextOf('anna')).customerAnswered).toBe(true);
  });
  it('is nothing a requester may know of', () => {
    expect(publicFields.has('customerAnswered')).toBe(false);
  });
});
