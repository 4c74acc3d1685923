import type { Configurations } from '#use-cases/ports';
import type { Occasions } from '#use-cases/ports/occasions';
import type { MemoryNotifications } from './memory-notifications.ts';
import type { MemoryTickets } from './memory-tickets.ts';

interface Sources {
  readonly tickets: MemoryTickets;
  readonly notifications: MemoryNotifications;
  readonly configurations: Configurations;
}

/** What an event is mailed from, put together from what is in memory. */
export const memoryOccasions = ({ tickets, notifications, configurations }: Sources): Occasions => ({
  find: async ({ number, sequence }) => {
    const [event, stored] = [await tickets.event(number, sequence), await tickets.find(number)];
    if (!event || !stored) return undefined;
    const listed = notifications.isStored(number, sequence) && { listed: notifications.of(number, sequence) };
    return { event, ...stored, configuration: await configurations.current(), ...listed };
  },
});
