import { ok } from '#domain/result';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The flag of a text is not looked at. */
export const endCustomerViewUnfiltered: SeededBug = {
  id: 'end-customer-view-unfiltered',
  title: 'An end customer reads all that is public between partner and provider.',
  preset: 'partner-panel',
  wiring: withPorts(({ tickets }) => ({
    tickets: {
      ...tickets,
      publicArticles: async (number, page) => {
        const found = await tickets.publicArticles(number, page);
        if (!found.ok) return found;
        const items = found.value.items.map((article) => ({ ...article, forEndCustomer: true as const }));
        return ok({ ...found.value, items });
      },
    },
  })),
  by: 'I32',
};
