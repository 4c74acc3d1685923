import { expect, test } from 'vitest';
import { checkRules } from '#domain/integrity/check-rules';
import { expectedState } from '#domain/integrity/expected-state';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import { approvingDesk, approvingTwiceDesk } from '#support/ground/approving-desk';
import { contextOf, happens, ticketAfter } from '#support/ground/deciding';
import type { Name } from '#support/ground/people';
import { ticketOf } from '#support/ground/ticket-of';

const waiting = ticketOf({ state: 'asked', owner: 'olga' });
const approve = { kind: 'act', action: 'approve' } as const;

/** Where the workflow lets an approval lead that is told of a ticket with other people around it. */
const approved = (by: Name, around: Partial<typeof waiting> = {}, action = 'approve') => {
  const context = contextOf(by, { configuration: approvingDesk });
  const event = { ...happens(waiting, approve, context), action };
  const step = { before: { ...waiting, ...around }, event, after: ticketAfter(waiting, approve, context) };
  return expectedState(step, approvingDesk.preset);
};

test('a cloud admin hears nothing of an approval by a supervisor, or by a referent where the preset asks them', () => {
  expect(approved('sara')).toBe('in_progress');
  expect(approved('rita')).toBe('in_progress');
  expect(approved('rita', {}, 'reject')).toBeUndefined();
});

test.each(['requester', 'openedBy', 'owner', 'responsible'])(
  'a cloud admin is told that somebody has approved their own work: as its %s',
  (fact) => {
    expect(approved('sara', { [fact]: 'sara' })).toBeUndefined();
    expect(approved('rita', { [fact]: 'rita' })).toBeUndefined();
  },
);

test('a cloud admin hears nothing of who asked for an earlier decision, and of somebody who asked for none', () => {
  const context = contextOf('rita', { configuration: approvingTwiceDesk });
  const before = { ...waiting, asking: ['sara'] };
  const event = happens(before, approve, context);
  const after = ticketAfter(before, approve, context);
  const faults = (asking: readonly string[]) =>
    checkRules(
      { number: waiting.number } as TicketRecord,
      [{ before: { ...before, asking }, event, after }],
      [approvingTwiceDesk.preset],
    ).map(({ fault }) => fault);
  expect(event.changes.asking?.to).toEqual(['rita', 'olga', 'sara']);
  expect(faults(['sara'])).toEqual([]);
  expect(faults([])).toEqual(['change-not-its-own']);
});
