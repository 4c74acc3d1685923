import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** What kind of organisation it is is not asked. */
export const wholesalerDisclosed: SeededBug = {
  id: 'wholesaler-disclosed',
  title: 'The ticket of a wholesaler is released to its end customer.',
  preset: 'partner-panel',
  wiring: withPorts(({ directory }) => ({
    directory: {
      ...directory,
      organisation: async (id) => {
        const found = await directory.organisation(id);
        return found && { ...found, kind: 'partner' as const };
      },
    },
  })),
  by: 'I31',
};
