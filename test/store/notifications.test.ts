import { beforeAll, describe, expect, test } from 'vitest';
import { table } from '#store/table';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import type { Notification } from '#use-cases/ports/notifications';

const notification = (id: string, facts: Partial<Notification> = {}): Notification => ({
  id,
  person: `person-${id}`,
  template: 'opened',
  language: 'it',
  state: 'intended',
  ...facts,
});

describe.each(stores)('notifications on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
  });
  const first = [1, 2, 3, 4, 5].map((id) => notification(`n${id}`));
  const intend = (number: string, wanted: readonly Notification[], at: number) =>
    store.notifications.intend(number, 1, wanted, { now: minute(at), until: minute(at + 5) });

  test('the list of an event is written once; a repetition is given the first list and what became of each mail', async () => {
    expect(await intend('2026-000001', first, 0)).toEqual(first);
    const sent = notification('n1', { state: 'sent', at: minute(1), messageId: 'm-1' });
    const suppressed = notification('n3', { state: 'suppressed', reason: 'no-address' });
    await store.notifications.settle('2026-000001', 1, sent);
    await store.notifications.settle('2026-000001', 1, sent);
    await store.notifications.settle('2026-000001', 1, suppressed);
    const again = await intend('2026-000001', [notification('other')], 5);
    expect(again).toEqual([sent, first[1], suppressed, first[3], first[4]]);
    expect(await intend('2026-000001', [notification('other')], 10)).toEqual(again);
    expect(await store.notifications.asTheyStand('2026-000001', 1, first)).toEqual(again);
  });

  test('that a mail was sent stays noted, whatever another delivery has to say of it', async () => {
    const sent = notification('n1', { state: 'sent', at: minute(1), messageId: 'm-1' });
    const suppressed = notification('n1', { state: 'suppressed', reason: 'no-right' });
    const [one] = first;
    const settledAs = async (number: string, ...marks: Notification[]) => {
      await intend(number, first, 0);
      for (const mark of marks) await store.notifications.settle(number, 1, mark);
      return store.notifications.asTheyStand(number, 1, one ? [one] : []);
    };
    expect(await settledAs('2026-000009', sent, suppressed)).toEqual([sent]);
    expect(await settledAs('2026-000010', suppressed, sent)).toEqual([sent]);
    const disabled = notification('n1', { state: 'suppressed', reason: 'disabled' });
    expect(await settledAs('2026-000011', suppressed, disabled)).toEqual([suppressed]);
  });

  test('while one delivery is at it another one is told to wait, and of many at once one is let in', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => intend('2026-000002', first, 0)));
    expect(answers.filter((list) => list !== undefined)).toEqual([first]);
    expect(await intend('2026-000002', first, 4)).toBeUndefined();
    expect(await intend('2026-000002', first, 5)).toEqual(first);
  });

  test('whoever is on the first list stays on it when today nobody would be; where nobody ever was, nothing is kept', async () => {
    expect(await intend('2026-000005', first, 0)).toEqual(first);
    expect(await intend('2026-000005', [], 4)).toBeUndefined();
    expect(await intend('2026-000005', [], 5)).toEqual(first);
    expect(await intend('2026-000006', [], 0)).toEqual([]);
    expect(await rawItem(store.context, table.keys.notifications('2026-000006', 1))).toBeUndefined();
  });

  test('that nobody is to be mailed is kept for ever, and takes nobody off a list', async () => {
    await store.notifications.intendNone('2026-000007', 1);
    expect(await intend('2026-000007', first, 0)).toEqual([]);
    expect(await intend('2026-000008', first, 0)).toEqual(first);
    await store.notifications.intendNone('2026-000008', 1);
    expect(await intend('2026-000008', [], 5)).toEqual(first);
  });

  test('each event of each ticket has a list of its own', async () => {
    expect(await intend('2026-000003', first, 0)).toEqual(first);
    expect(await intend('2026-000004', [], 0)).toEqual([]);
    const lease = { now: minute(0), until: minute(5) };
    expect(await store.notifications.intend('2026-000003', 2, [notification('b')], lease)).toEqual([notification('b')]);
  });
});
