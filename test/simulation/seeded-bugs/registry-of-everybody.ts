import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The list forgets whose it is. */
export const registryOfEverybody: SeededBug = {
  id: 'registry-of-everybody',
  title: 'A partner finds the customers of all others.',
  preset: 'partner-panel',
  wiring: withPorts(({ endCustomers }) => ({
    endCustomers: {
      ...endCustomers,
      list: ({ partner: _nobody, ...wanted }) => endCustomers.list(wanted),
    },
  })),
  by: 'I33',
};
