import type { Ports } from '../world/ports.ts';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** Where each notification belongs, as the list that was just stored says. */
type Known = Map<string, () => Promise<void>>;

const remembering = ({ notifications }: Ports, known: Known): Ports['notifications'] => ({
  ...notifications,
  intend: async (number, sequence, wanted, lease) => {
    const stored = await notifications.intend(number, sequence, wanted, lease);
    for (const one of stored ?? []) {
      known.set(one.id, () => notifications.settle(number, sequence, { ...one, state: 'sent', at: lease.now }));
    }
    return stored;
  },
  settle: async () => undefined,
});

/** FAULTS 2: a process that dies between the two never sends. */
export const markBeforeSend: SeededBug = {
  id: 'mark-before-send',
  title: 'A mail is noted as sent before it is.',
  wiring: withPorts((ports) => {
    const known: Known = new Map();
    const send: Ports['mailer']['send'] = async (mail) => {
      await known.get(mail.notification)?.();
      return ports.mailer.send(mail);
    };
    return { notifications: remembering(ports, known), mailer: { send } };
  }),
  by: 'I16',
};
