import type { Tickets } from '#use-cases/ports';
import { articleItem } from './article-item.ts';
import { commitTicket } from './commit-ticket.ts';
import { eventItem } from './event-item.ts';
import { nextNumber } from './next-number.ts';
import { readAllArticles, readPublicArticles } from './read-articles.ts';
import { readHistory } from './read-history.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';

/** The tickets' partitions: heads, events, articles. */
export const createTickets = (context: StoreContext): Tickets => ({
  nextNumber: nextNumber(context),
  find: async (number) => {
    const item = table.isNumber(number) ? await readItem(context, table.keys.head(number)) : undefined;
    return item && ticketItem.read(item);
  },
  commit: commitTicket(context),
  event: async (number, sequence) => {
    const item = await readItem(context, table.keys.event(number, sequence));
    return item && eventItem.read(item);
  },
  article: async (number, { publicVersion, sequence }) => {
    if (publicVersion === undefined) {
      const note = await readItem(context, table.keys.internalNote(number, sequence));
      return note && articleItem.readNote(note);
    }
    const item = await readItem(context, table.keys.publicArticle(number, publicVersion));
    return item && articleItem.readPublic(item);
  },
  history: readHistory(context),
  publicArticles: readPublicArticles(context),
  allArticles: readAllArticles(context),
  description: async (number) => {
    const item = await readItem(context, table.keys.publicArticle(number, 1));
    return item && articleItem.readPublic(item);
  },
});
