import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** They see the time of the last change, whatever it was. */
export const notesMoveTheList: SeededBug = {
  id: 'notes-move-the-list',
  title: "A note moves the ticket up in its requester's list.",
  wiring: withPorts(({ lists }) => ({
    lists: {
      ...lists,
      list: async (query) => {
        const page = await lists.list(query);
        if (!page.ok) return page;
        const items = page.value.items.map((stored) => {
          const { ticket } = stored;
          return { ...stored, ticket: { ...ticket, publicUpdatedAt: ticket.updatedAt } };
        });
        return { ...page, value: { ...page.value, items } };
      },
    },
  })),
};
