import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The stored list is not read. */
export const newListAtEachDelivery: SeededBug = {
  id: 'new-list-at-each-delivery',
  title: 'A message that comes again is mailed under new names.',
  wiring: withPorts(({ occasions, notifications }) => ({
    occasions: {
      find: async (key) => {
        const { listed: _list, ...found } = (await occasions.find(key)) ?? {};
        return 'event' in found ? found : undefined;
      },
    },
    notifications: {
      ...notifications,
      intend: async (number, sequence, wanted, lease) =>
        (await notifications.intend(number, sequence, wanted, lease)) && wanted,
    },
  })),
};
