import { portal } from '#support/ground/portal';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The cursor brings back the place but not the scope. */
export const nextPageOfEverybody: SeededBug = {
  id: 'next-page-of-everybody',
  title: "The next page of a list goes on in everybody's tickets.",
  wiring: withPorts(({ lists }) => ({
    lists: {
      ...lists,
      list: async (query) => {
        const { cursor, ...first } = query;
        const page = await lists.list(query);
        if (cursor === undefined || !page.ok) return page;
        const more = await lists.list({ ...first, scope: { kind: 'queues', queues: Object.keys(portal.queues) } });
        const items = [...page.value.items, ...(more.ok ? more.value.items : [])];
        return { ...page, value: { ...page.value, items } };
      },
    },
  })),
};
