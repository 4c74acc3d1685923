import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { table } from '#store/table';
import { ticketItem } from '#store/ticket-item';
import { uploadItem } from '#store/upload-item';
import { failingStore, named } from '#support/store/failing-store';
import { identityOf } from '#support/store/provisioned';
import { minute, opening } from '#support/store/story';
import { uploadOf } from '#support/store/upload-of';

const { dynamodb, pauses, make, store } = failingStore();

beforeEach(() => {
  dynamodb.reset();
  pauses.length = 0;
});

const first = opening('2026-000001').after;

describe('a table under load', () => {
  test('of a connection that broke is known by its code', async () => {
    dynamodb
      .on(GetCommand)
      .rejectsOnce(Object.assign(new Error('broken'), { code: 'EPIPE' }))
      .resolves({});
    expect(await store.tickets.find('2026-000001')).toBeUndefined();
  });

  test('of a server error is asked again, whatever the error is called', async () => {
    dynamodb
      .on(GetCommand)
      .rejectsOnce(Object.assign(new Error('broken'), { name: 'NeverHeardOf', $metadata: { httpStatusCode: 502 } }))
      .resolves({});
    expect(await store.tickets.find('2026-000001')).toBeUndefined();
  });

  const throttled = named('ProvisionedThroughputExceededException');

  test('is asked again for every kind of read and write, and then reported as unavailable', async () => {
    dynamodb.onAnyCommand().rejects(throttled);
    const unavailable = { name: 'Unavailable' };
    await expect(store.tickets.find('2026-000001')).rejects.toMatchObject(unavailable);
    await expect(store.tickets.nextNumber('{counter:3}', '2026')).rejects.toMatchObject(unavailable);
    await expect(store.directory.people(['anna'])).rejects.toMatchObject(unavailable);
    await expect(store.lists.tally({ kind: 'requester', person: 'anna' }, '2026-03-05')).rejects.toMatchObject(
      unavailable,
    );
    await expect(store.sessions.count('anna', 'change', 9, minute(0))).rejects.toMatchObject(unavailable);
    expect(pauses).toHaveLength(5 * 3);
  });

  test('that leaves keys unread is asked for just those', async () => {
    const person = (id: string) => ({
      ...table.keys.person(id),
      id,
      name: id,
      role: 'operator',
      queues: [],
      language: 'it',
      disabled: false,
    });
    dynamodb
      .on(BatchGetCommand)
      .resolvesOnce({
        Responses: { table: [person('anna')] },
        UnprocessedKeys: { table: { Keys: [table.keys.person('olga')] } },
      })
      .resolves({ Responses: { table: [person('olga')] } });
    expect([...(await store.directory.people(['anna', 'olga'])).keys()]).toEqual(['anna', 'olga']);
    const [, second] = dynamodb.commandCalls(BatchGetCommand);
    expect(second?.args[0].input.RequestItems?.table?.Keys).toEqual([table.keys.person('olga')]);
  });

  test('that never reads a key is reported as unavailable, not as a person who does not exist', async () => {
    const unread = { table: { Keys: [table.keys.person('anna')] } };
    dynamodb.on(BatchGetCommand).resolves({ Responses: {}, UnprocessedKeys: unread });
    await expect(store.directory.people(['anna'])).rejects.toMatchObject({ name: 'Unavailable' });
  });

  test('a configuration that could not be read once is read at the next call', async () => {
    const fresh = make();
    const pointer = { ...table.keys.configuration, version: 1 };
    const body = { version: 1, settings: '{}', preset: '{}' };
    dynamodb.on(GetCommand, { Key: table.keys.configuration }).resolves({ Item: pointer });
    dynamodb
      .on(GetCommand, { Key: table.keys.configurationBody(1) })
      .rejectsOnce(named('AccessDenied'))
      .resolves({ Item: body });
    await expect(fresh.configurations.current()).rejects.toThrow('AccessDenied');
    expect((await fresh.configurations.current()).version).toBe(1);
    await fresh.configurations.current();
    const bodies = dynamodb.commandCalls(GetCommand, { Key: table.keys.configurationBody(1) });
    expect(bodies).toHaveLength(2);
  });
});

describe('a file that is linked while its arrival is noted', () => {
  test('is settled as a linked one', async () => {
    const unlinked = uploadItem.write(uploadOf('u1'));
    const linked = { ...unlinked, linked: { number: '2026-000001', article: 'a', visibility: 'public' } };
    const refusal = { message: 'refused', $metadata: {}, Item: marshall(linked) };
    dynamodb.on(GetCommand).resolves({ Item: unlinked });
    dynamodb.on(UpdateCommand).rejectsOnce(new ConditionalCheckFailedException(refusal)).resolves({});
    expect(await store.uploads.settle('u1', { state: 'received', size: 1 })).toBe(true);
    const updates = dynamodb.commandCalls(UpdateCommand).map(({ args: [{ input }] }) => input.UpdateExpression ?? '');
    expect(updates.map((update) => update.includes('REMOVE #dp'))).toEqual([false, true]);
  });
});

describe('an item that is not as it was written', () => {
  test.each([
    [{ pk: 'T#2026-000001', sk: 'HEAD' }],
    [{ ...ticketItem.write(first, 1), row: { v: 'one' } }],
    [{ ...ticketItem.write(first, 1), row: { ...(ticketItem.write(first, 1).row as object), ch: 'pigeon' } }],
  ])('is an error that names the field and shows nothing of it', async (item) => {
    dynamodb.on(GetCommand).resolves({ Item: item });
    await expect(store.tickets.find('2026-000001')).rejects.toThrow(
      /^The field \w+ of a stored \w+ is not what was written$/,
    );
  });

  test('is nobody’s session either', async () => {
    dynamodb.on(GetCommand).resolves({ Item: { person: 7 } });
    await expect(store.sessions.open(identityOf('anna'), { now: minute(0) })).rejects.toThrow('not what was written');
  });
});
