import type { Notification } from '#use-cases/ports/notifications';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

const asIntended = ({ id, person, template, language }: Notification): Notification => ({
  id,
  person,
  template,
  language,
  state: 'intended',
});

/** What became of each mail is not looked up. */
export const mailsForgottenAtEachDelivery: SeededBug = {
  id: 'mails-forgotten-at-each-delivery',
  title: 'A message that comes again sends all its mails again.',
  wiring: withPorts(({ notifications }) => ({
    notifications: {
      ...notifications,
      intend: async (number, sequence, wanted, lease) => {
        const stored = await notifications.intend(number, sequence, wanted, lease);
        return stored?.map(asIntended);
      },
      asTheyStand: async (_number, _sequence, listed) => listed,
    },
  })),
};
