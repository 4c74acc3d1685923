import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventItem } from '#store/event-item';
import { provisioned } from '#support/store/provisioned';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import type { Notification } from '#use-cases/ports/notifications';

const mail: Notification = { id: 'n1', person: 'anna', template: 'opened', language: 'it', state: 'intended' };

describe.each(stores)('what an event is mailed from, on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    await provisioned(store);
  });

  test('whoever is to be mailed is told of the event, of the ticket and by the words that are in force', async () => {
    const wanted = opening('2026-000001');
    const after = await committed(store.tickets, wanted);
    expect(await store.occasions.find({ number: '2026-000001', sequence: 1 })).toEqual({
      event: wanted.event,
      ...after,
      configuration: await store.configurations.current(),
    });
    const later = await committed(store.tickets, publicly(after, { owner: 'olga' }, { by: 'olga' }));
    const again = await store.occasions.find({ number: '2026-000001', sequence: 1 });
    expect(again).toMatchObject({ event: wanted.event, ...later });
  });

  test('once it was decided who is mailed, that is found with it, and so is that nobody is', async () => {
    await committed(store.tickets, opening('2026-000002'));
    const listed = async () => (await store.occasions.find({ number: '2026-000002', sequence: 1 }))?.listed;
    expect(await listed()).toBeUndefined();
    await store.notifications.intend('2026-000002', 1, [mail], { now: minute(0), until: minute(5) });
    await store.notifications.settle('2026-000002', 1, { ...mail, state: 'sent', at: minute(1) });
    expect(await listed()).toEqual([mail]);
    await committed(store.tickets, opening('2026-000003'));
    await store.notifications.intendNone('2026-000003', 1);
    expect(await store.occasions.find({ number: '2026-000003', sequence: 1 })).toMatchObject({ listed: [] });
  });

  test('nobody is mailed while the ticket beside a new event is still the one before', async () => {
    const wanted = opening('2026-000005');
    const before = await committed(store.tickets, wanted);
    const { event } = publicly(before, { state: 'awaiting_support', owner: 'olga' }, { by: 'olga' });
    const { client, tableName } = store.context;
    await client.send(new PutCommand({ TableName: tableName, Item: eventItem.write(event) }));
    expect(await store.tickets.event('2026-000005', 2)).toEqual(event);
    expect(await store.occasions.find({ number: '2026-000005', sequence: 2 })).toBeUndefined();
  });

  test('nobody is mailed about an event or a ticket that does not exist, however its number is written', async () => {
    await committed(store.tickets, opening('2026-000004'));
    expect(await store.occasions.find({ number: '2026-000004', sequence: 2 })).toBeUndefined();
    for (const number of ['2026-999999', '', '#', 'x'.repeat(3000)]) {
      expect(await store.occasions.find({ number, sequence: 1 })).toBeUndefined();
    }
  });
});
