import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/ticket/command';
import { contextOf, happens, now, refused, silently, ticketAfter } from '#support/ground/deciding';
import { ticketOf } from '#support/ground/ticket-of';

const owned = ticketOf({ state: 'in_progress', owner: 'olga', responsible: 'olga' });
const field = (pointer: string, code: string) => ({ reason: 'invalid', fields: [{ pointer, code }] });

describe('operators hand tickets over', () => {
  it('to another owner, another responsible, or both', () => {
    const assigned = (command: Omit<Extract<Command, { kind: 'assign' }>, 'kind'>) =>
      ticketAfter(owned, { kind: 'assign', ...command }, contextOf('olga'));
    expect(assigned({ owner: 'oscar' })).toMatchObject({ owner: 'oscar', responsible: 'olga' });
    expect(assigned({ responsible: 'oscar' })).toMatchObject({ owner: 'olga', responsible: 'oscar' });
    expect(assigned({ owner: 'oscar', responsible: 'oscar' })).toMatchObject({ owner: 'oscar', responsible: 'oscar' });
  });
  it('but not to whom it already belongs', () => {
    for (const command of [{ owner: 'olga' }, { responsible: 'olga' }, {}]) {
      expect(refused(owned, { kind: 'assign', ...command }, contextOf('olga'))).toEqual(field('', 'nothing-to-change'));
    }
  });
  it('to another queue, where nobody owns it yet', () => {
    const event = happens(owned, { kind: 'move', queue: 'students_second' }, contextOf('olga'));
    expect(event.changes).toEqual({
      queue: { from: 'students', to: 'students_second' },
      owner: { from: 'olga', to: null },
    });
    expect(event.audience).toEqual({ requester: 'anna', responsible: 'olga', queue: 'students_second' });
  });
  it('but to no queue that does not exist, and not to where it is', () => {
    const move = (queue: string) => refused(owned, { kind: 'move', queue }, contextOf('olga'));
    expect(move('nowhere')).toEqual(field('/queue', 'unknown-queue'));
    expect(move('constructor')).toEqual(field('/queue', 'unknown-queue'));
    expect(move('students')).toEqual(field('/queue', 'nothing-to-change'));
  });
  it('back to the queue, when they own them', () => {
    expect(ticketAfter(owned, { kind: 'release' }, contextOf('oscar'))).not.toHaveProperty('owner');
    expect(refused(ticketOf(), { kind: 'release' }, contextOf('olga')).reason).toBe('not-now');
  });
});

describe('a requester never learns of what the desk does inside', () => {
  const inside: [string, Command][] = [
    ['assign', { kind: 'assign', owner: 'oscar' }],
    ['move', { kind: 'move', queue: 'students_second' }],
    ['release', { kind: 'release' }],
    ['note', { kind: 'note' }],
  ];
  it.each(inside)('%s is internal, changes no state and none of the public stamps', (_name, command) => {
    const event = happens(owned, command, contextOf('olga'));
    expect(event).toMatchObject({ visibility: 'internal', article: { id: 'article-1' } });
    expect(event).not.toHaveProperty('publicVersion');
    const ticket = ticketAfter(owned, command, contextOf('olga'));
    const { state, publicVersion, publicUpdatedAt } = owned;
    expect(ticket).toMatchObject({ state, publicVersion, publicUpdatedAt, version: 4, updatedAt: now });
  });
  it('while a reply moves both stamps', () => {
    const ticket = ticketAfter(owned, { kind: 'reply' }, contextOf('olga'));
    expect(ticket).toMatchObject({ publicVersion: 3, publicUpdatedAt: now, version: 4, updatedAt: now });
  });
});

describe('a reply and a note', () => {
  it('need a text', () => {
    for (const kind of ['reply', 'note'] as const) {
      expect(refused(owned, { kind }, silently('olga'))).toEqual(field('/text', 'text-required'));
    }
  });
});
