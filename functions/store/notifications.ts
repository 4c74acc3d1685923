import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Lease, Notification, Notifications } from '#use-cases/ports/notifications';
import { notificationItem } from './notification-item.ts';
import { patiently } from './patiently.ts';
import { peopleKeys } from './people-keys.ts';
import { queryPages } from './query-pages.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';

/** Takes the lease and stores the list if there is none; answers the item as it was, or false while a lease lasts. */
const take = async (context: StoreContext, key: Key, wanted: readonly Notification[], { now, until }: Lease) => {
  const taken = await updateItem(context, {
    Key: key,
    UpdateExpression: 'SET #list = if_not_exists(#list, :wanted), #until = :until',
    ConditionExpression: 'attribute_not_exists(#until) OR #until <= :now',
    ExpressionAttributeNames: { '#list': 'list', '#until': 'leasedUntil' },
    ExpressionAttributeValues: { ':wanted': wanted, ':until': until, ':now': now },
    ReturnValues: 'ALL_OLD',
  });
  return taken.ok ? { before: taken.value } : undefined;
};

const readMarks = async (context: StoreContext, key: Key): Promise<ReadonlyMap<string, Notification>> => {
  const marks: Notification[] = [];
  const query = {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
    ExpressionAttributeValues: { ':pk': key.pk, ':sk': `${key.sk}#` },
    ConsistentRead: true,
  };
  for await (const { items } of queryPages(context, query)) marks.push(...items.map(notificationItem.read));
  return new Map(marks.map((mark) => [mark.id, mark]));
};

const marked = async (context: StoreContext, key: Key, listed: readonly Notification[]) => {
  const marks = await readMarks(context, key);
  return listed.map((notification) => marks.get(notification.id) ?? notification);
};

/** Where list and marks stand: with the ticket, or with a request for a new person. */
type NotificationKeys = Pick<typeof table.keys, 'notifications' | 'notification'>;

/** Where those of requests for new people stand. */
export const requestNotificationKeys: NotificationKeys = {
  notifications: peopleKeys.requestNotifications,
  notification: peopleKeys.requestNotification,
};

/** Who is mailed for an event: one list, written once, and one mark for each mail that was dealt with. */
export const createNotifications = (context: StoreContext, keys: NotificationKeys = table.keys): Notifications => ({
  intend: async (number, sequence, wanted, lease) => {
    const key = keys.notifications(number, sequence);
    if (wanted.length === 0 && !(await readItem(context, key))) return [];
    const taken = await take(context, key, wanted, lease);
    if (!taken) return undefined;
    if (!taken.before) return wanted;
    return marked(context, key, notificationItem.readList(taken.before));
  },
  asTheyStand: (number, sequence, listed) => marked(context, keys.notifications(number, sequence), listed),
  intendNone: async (number, sequence) => {
    await updateItem(context, {
      Key: keys.notifications(number, sequence),
      UpdateExpression: 'SET #list = if_not_exists(#list, :nobody)',
      ExpressionAttributeNames: { '#list': 'list' },
      ExpressionAttributeValues: { ':nobody': [] },
    });
  },
  settle: async (number, sequence, notification) => {
    const Item = { ...keys.notification(number, sequence, notification.id), ...notification };
    const first = notification.state === 'sent' ? {} : { ConditionExpression: 'attribute_not_exists(pk)' };
    const command = new PutCommand({ TableName: context.tableName, Item, ...first });
    try {
      await patiently(context, () => context.client.send(command));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
});
