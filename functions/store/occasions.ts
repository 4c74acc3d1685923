import type { Occasions } from '#use-cases/ports/occasions';
import { eventItem } from './event-item.ts';
import type { Item } from './item.ts';
import { namedConfigurations } from './named-configurations.ts';
import { notificationItem } from './notification-item.ts';
import { readBatch } from './read-batch.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';

/** What an event is mailed from, in one batch of strongly consistent reads. */
export const createOccasions = (context: StoreContext): Occasions => {
  const inForce = namedConfigurations(context);
  return {
    find: async ({ number, sequence }) => {
      if (!table.isNumber(number)) return undefined;
      const { configuration } = table.keys;
      const keys = [
        table.keys.event(number, sequence),
        table.keys.head(number),
        table.keys.notifications(number, sequence),
      ];
      const items = await readBatch(context, [...keys, configuration]);
      const at = ({ pk, sk }: Key): Item | undefined => items.find((item) => item.pk === pk && item.sk === sk);
      const [event, head, list] = keys.map(at);
      if (!event || !head) return undefined;
      const stored = ticketItem.read(head);
      // A batch is no snapshot: beside a new event the head may still be the one before.
      if (stored.ticket.version < sequence) return undefined;
      return {
        event: eventItem.read(event),
        ...stored,
        configuration: await inForce(at(configuration)),
        ...(list && { listed: notificationItem.readList(list) }),
      };
    },
  };
};
