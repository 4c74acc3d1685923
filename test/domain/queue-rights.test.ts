import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/people/person';
import { type QueueRight, queueRights } from '#domain/people/queue-right';
import { mayDo, maySee } from '#domain/policy';
import type { Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { possibleActions } from '#domain/ticket/possible-actions';
import type { Ticket } from '#domain/ticket/ticket';
import { contextOf, now } from '#support/ground/deciding';
import { people } from '#support/ground/people';
import { portal, portalDesk } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

const withRights = (...rights: QueueRight[]): Actor => ({ ...people.olga, rights: { students: ['read', ...rights] } });
const can = (actor: Actor, ticket: Ticket): string[] => possibleActions(ticket, actor, portalDesk, now).toSorted();

const fresh = ticketOf({ state: 'new' });
const working = ticketOf({ state: 'in_progress', owner: 'oscar', diagnosedAt: now });

describe('an operator whose rights on a queue are narrowed', () => {
  it.each<[QueueRight[], string[], string[]]>([
    [[], [], []],
    [['note'], ['note'], ['note']],
    [['reply'], ['reply'], ['plan', 'reply']],
    [['move'], ['move', 'reclassify'], ['move', 'reclassify']],
    [['own'], ['assign', 'take-charge'], ['assign', 'release']],
    [['close'], [], ['resolve']],
    [['admin'], [], []],
  ])('with %j may do %j to a new ticket and %j to one in work', (rights, onFresh, onWorking) => {
    expect(can(withRights(...rights), fresh)).toEqual(onFresh);
    expect(can(withRights(...rights), working)).toEqual(onWorking);
  });

  it('may do everything where nothing is said of the queue', () => {
    const all = can(people.olga, working);
    expect(can({ ...people.olga, rights: {} }, working)).toEqual(all);
    expect(can({ ...people.olga, rights: { teaching: ['read'] } }, working)).toEqual(all);
    expect(can(withRights('note', 'reply', 'move', 'own', 'close'), working)).toEqual(all);
  });

  it('reads what is on the queue, and nothing of a queue on which they do not work', () => {
    expect(maySee(withRights(), fresh)).toBe(true);
    expect(mayDo(withRights(), 'readInternal', fresh)).toBe(true);
    const elsewhere: Actor = { ...people.olga, queues: [], rights: { students: ['read', 'reply'] } };
    expect(maySee(elsewhere, fresh)).toBe(false);
    expect(maySee({ ...people.olga, rights: { students: [] } }, fresh)).toBe(false);
  });

  it('reads a ticket without a queue no more than one of a queue that is not theirs', () => {
    const { queue: _none, ...nowhere } = fresh;
    expect(maySee(people.olga, nowhere)).toBe(false);
    expect(maySee({ ...people.olga, rights: {} }, nowhere)).toBe(false);
  });

  it('links a ticket to its problem exactly where they may write notes', () => {
    expect(mayDo(withRights(), 'link', fresh)).toBe(false);
    expect(mayDo(withRights('note'), 'link', fresh)).toBe(true);
  });

  it('does all of it to a ticket that they own or are responsible for', () => {
    const all = can(people.olga, working);
    expect(can(withRights(), { ...working, owner: 'olga' })).toEqual(all);
    expect(can(withRights(), { ...working, responsible: 'olga' })).toEqual(all);
  });

  it('is told that the action is not theirs, not that it is impossible', () => {
    const refusedAs = (command: Command) => decide(working, command, contextOf('olga', { actor: withRights() }));
    for (const action of ['plan', 'resolve']) {
      expect(refusedAs({ kind: 'act', action })).toEqual({ ok: false, failure: { reason: 'not-allowed', action } });
    }
    expect(refusedAs({ kind: 'act', action: 'take-charge' })).toMatchObject({ failure: { reason: 'not-now' } });
    expect(refusedAs({ kind: 'note' })).toMatchObject({ failure: { reason: 'not-allowed' } });
  });
});

const rightsOfQueues = fc.dictionary(
  fc.constantFrom('students', 'teaching', '__proto__'),
  fc.subarray([...queueRights]),
  { noNullPrototype: true },
);
const states = Object.keys(portal.workflow.states);

describe('whatever rights somebody has', () => {
  it('the actions that are offered are those that are not refused', () => {
    fc.assert(
      fc.property(rightsOfQueues, fc.constantFrom(...states), fc.boolean(), (rights, state, owned) => {
        const actor: Actor = { ...people.olga, rights };
        const ticket = ticketOf({ state, ...(owned && { owner: 'oscar' }) });
        const offered = new Set(can(actor, ticket));
        for (const action of new Set(portal.workflow.transitions.map((one) => one.action))) {
          const decided = decide(ticket, { kind: 'act', action, plan: { release: '1' } }, contextOf('olga', { actor }));
          const refused = !decided.ok && decided.failure.reason !== 'invalid';
          expect([action, offered.has(action)]).toEqual([action, !refused]);
        }
        for (const kind of ['note', 'reply'] as const) {
          expect([kind, offered.has(kind)]).toEqual([kind, decide(ticket, { kind }, contextOf('olga', { actor })).ok]);
        }
      }),
    );
  });

  it('a right more never takes an action away', () => {
    fc.assert(
      fc.property(fc.subarray([...queueRights]), fc.constantFrom(...queueRights), (rights, more) => {
        const before = can(withRights(...rights), working);
        expect(can(withRights(...rights, more), working)).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});
