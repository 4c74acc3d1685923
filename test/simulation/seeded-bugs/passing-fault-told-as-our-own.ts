import { productWiring } from '../world/wiring.ts';
import type { SeededBug } from './seeded-bug.ts';

const asUnknown = (error: unknown): never => {
  throw error instanceof Error && error.name === 'TimeoutError' ? new Error('The table did not answer') : error;
};

/** FAULTS 5, row 39: the caller does not learn that trying again would help. */
export const passingFaultToldAsOurOwn: SeededBug = {
  id: 'passing-fault-told-as-our-own',
  title: 'A table that does not answer in time is told to the caller as a fault of the product.',
  wiring: {
    ...productWiring,
    client: (client) =>
      ({
        send: (command: Parameters<typeof client.send>[0]) => client.send(command).catch(asUnknown),
      }) as unknown as typeof client,
  },
  by: 'L1',
};
