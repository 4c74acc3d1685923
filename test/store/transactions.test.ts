import 'aws-sdk-client-mock-vitest/extend';
import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventItem } from '#store/event-item';
import type { Item } from '#store/item';
import { table } from '#store/table';
import { ticketItem } from '#store/ticket-item';
import { uploadItem } from '#store/upload-item';
import { failingStore, named } from '#support/store/failing-store';
import { minute, opening, publicly } from '#support/store/story';
import { uploadOf } from '#support/store/upload-of';

const { dynamodb, pauses, store } = failingStore();

beforeEach(() => {
  dynamodb.reset();
  pauses.length = 0;
});

const cancelled = (...reasons: CancellationReason[]) =>
  new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons: reasons });
const none: CancellationReason = { Code: 'None' };
const refused = (item?: Record<string, unknown>): CancellationReason => ({
  Code: 'ConditionalCheckFailed',
  ...(item && { Item: marshall(item, { removeUndefinedValues: true }) }),
});

/** A comment with a file and a key: head, event, file, key, article. */
const first = opening('2026-000001').after;
const record = { person: 'anna', route: 'r', key: 'k', bodyHash: 'h', status: 201, sequence: 2, expiresAt: minute(60) };
const comment = publicly(first, {}, { body: 'Hello', uploads: ['u1'], idempotency: record });
const parts = 5;
const ofKey = { Key: table.keys.idempotency(record), ConsistentRead: true };
const at = (position: number, reason: CancellationReason) =>
  cancelled(...Array.from({ length: parts }, (_, i) => (i === position ? reason : none)));
const transactions = () => dynamodb.commandCalls(TransactWriteCommand);
const positions = Array.from({ length: parts }, (_, position) => position);
const passing = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

describe('a transaction that fails', () => {
  test.each(positions.flatMap((position) => passing.map((code) => [code, position] as const)))(
    'for %s at position %i is sent again after a pause',
    async (code, position) => {
      dynamodb
        .on(TransactWriteCommand)
        .rejectsOnce(at(position, { Code: code }))
        .resolves({});
      expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
      expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 2);
      expect(pauses).toHaveLength(1);
    },
  );

  test.each(positions)('for an invalid part at position %i is a fault of ours and thrown at once', async (position) => {
    dynamodb.on(TransactWriteCommand).rejects(at(position, { Code: 'ValidationError' }));
    await expect(store.tickets.commit(comment)).rejects.toThrow('cancelled');
    expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 1);
  });

  test('for conflicts without end gives up, and says that one may ask again', async () => {
    dynamodb.on(TransactWriteCommand).rejects(at(0, { Code: 'TransactionConflict' }));
    await expect(store.tickets.commit(comment)).rejects.toMatchObject({ name: 'Unavailable' });
    expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 4);
    expect(pauses).toEqual([100, 200, 400]);
  });

  test('without a reason is not believed for ever', async () => {
    dynamodb.on(TransactWriteCommand).rejects(cancelled(none, none, none, none, none));
    await expect(store.tickets.commit(comment)).rejects.toMatchObject({ name: 'Unavailable' });
  });

  test('with an error that nobody foresaw is thrown as it is', async () => {
    dynamodb.on(TransactWriteCommand).rejects(named('AccessDeniedException'));
    await expect(store.tickets.commit(comment)).rejects.toThrow('AccessDenied');
    expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 1);
  });
});

describe('a condition that does not hold', () => {
  const other = publicly(first, { owner: 'otto' }, { by: 'olga' });
  const linkable = uploadItem.write(uploadOf('u1', { state: 'receiving' }));
  const outcomes: readonly [string, CancellationReason[], unknown, Item?][] = [
    [
      'on the head means stale',
      [refused(ticketItem.write(other.after, 1)), refused(eventItem.write(other.event)), none, none, none],
      { kind: 'stale', current: other.after },
    ],
    ['on the head of no ticket means stale', [refused(), none, none, none, none], { kind: 'stale' }],
    ['on the file means refused', [none, none, refused(), none, none], { kind: 'upload-refused', ids: ['u1'] }],
    [
      'on the key means repeated, whatever else',
      [refused(), none, refused(), refused({ ...table.keys.idempotency(record), ...record }), none],
      { kind: 'repeated', record },
    ],
    [
      'on the own event under the own key means committed, whatever else',
      [refused(), refused(eventItem.write(comment.event)), refused(), refused({ ...record }), none],
      { kind: 'committed' },
    ],
    [
      'on an equal event without the own key means stale, as it was written under another key',
      [refused(ticketItem.write(comment.after, 1)), refused(eventItem.write(comment.event)), none, none, none],
      { kind: 'stale', current: comment.after },
    ],
    [
      'on an equal event beside the expired key of the same request means stale',
      [refused(ticketItem.write(comment.after, 1)), refused(eventItem.write(comment.event)), none, none, none],
      { kind: 'stale', current: comment.after },
      { ...record, sequence: 1 },
    ],
    [
      'on an equal event beside a key of another request tells of that request',
      [refused(), refused(eventItem.write(comment.event)), none, refused({ ...record, bodyHash: 'other' }), none],
      { kind: 'repeated', record: { ...record, bodyHash: 'other' } },
    ],
  ];
  test.each(outcomes)('%s', async (_, reasons, outcome, kept) => {
    dynamodb.on(TransactWriteCommand).rejects(cancelled(...reasons));
    dynamodb.on(GetCommand).resolves({});
    if (kept) dynamodb.on(GetCommand, ofKey).resolves({ Item: kept });
    expect(await store.tickets.commit(comment)).toEqual(outcome);
    expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 1);
  });

  test('on the own event alone, while the own key is kept, means committed', async () => {
    const reasons = [refused(ticketItem.write(comment.after, 1)), refused(eventItem.write(comment.event))];
    dynamodb.on(TransactWriteCommand).rejects(cancelled(...reasons, none, none, none));
    dynamodb.on(GetCommand, ofKey).resolves({ Item: record });
    expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
  });

  test('on the head alone, while the own event and key are there, means committed', async () => {
    const reasons = [refused(ticketItem.write(comment.after, 1)), none, none, none, none];
    dynamodb.on(TransactWriteCommand).rejects(cancelled(...reasons));
    const ofEvent = { Key: table.keys.event('2026-000001', 2), ConsistentRead: true };
    dynamodb.on(GetCommand, ofEvent).resolves({ Item: eventItem.write(comment.event) });
    dynamodb.on(GetCommand, ofKey).resolves({ Item: record });
    expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
  });

  test('on a file that is still on its way is met by linking it as that', async () => {
    dynamodb
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled(none, none, refused(linkable), none, none))
      .resolves({});
    expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
    const states = transactions().map(
      ({ args: [{ input }] }) => input.TransactItems?.[2]?.Update?.ExpressionAttributeValues?.[':state'],
    );
    expect(states).toEqual(['received', 'receiving']);
  });
});

describe('an answer that gets lost', () => {
  test('while its transaction is still being applied: nothing is concluded before it is', async () => {
    const conflict = { Code: 'TransactionConflict' };
    const half = cancelled(refused(ticketItem.write(comment.after, 1)), conflict, refused(), refused(record), conflict);
    const whole = cancelled(
      refused(ticketItem.write(comment.after, 1)),
      refused(eventItem.write(comment.event)),
      refused(),
      refused(record),
      none,
    );
    dynamodb.on(TransactWriteCommand).rejectsOnce(named('TimeoutError')).rejectsOnce(half).rejects(whole);
    expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
    expect(dynamodb).toHaveReceivedCommandTimes(TransactWriteCommand, 3);
  });

  test.each(['TimeoutError', 'ECONNRESET', 'InternalServerError', 'TransactionInProgressException'])(
    'by %s after the write: the comment counts as written, and once',
    async (name) => {
      const own = cancelled(
        refused(ticketItem.write(comment.after, 1)),
        refused(eventItem.write(comment.event)),
        none,
        refused(record),
        none,
      );
      dynamodb.on(TransactWriteCommand).rejectsOnce(named(name)).rejects(own);
      expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
    },
  );

  test('and whose ticket moved on before the repetition: still written, not stale', async () => {
    const later = publicly(comment.after, { owner: 'otto' }, { by: 'olga' });
    const moved = cancelled(
      refused(ticketItem.write(later.after, 1)),
      refused(eventItem.write(comment.event)),
      refused(),
      refused(record),
      none,
    );
    dynamodb.on(TransactWriteCommand).rejectsOnce(named('TimeoutError')).rejects(moved);
    expect(await store.tickets.commit(comment)).toEqual({ kind: 'committed' });
  });
});
