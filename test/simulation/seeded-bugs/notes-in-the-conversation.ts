import { ok } from '#domain/result';
import type { Article, PublicArticle } from '#domain/ticket/article';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

const asReply = (article: Article): PublicArticle =>
  article.kind === 'note' ? { ...article, kind: 'reply', publicVersion: 1 } : article;

/** FAULTS 1.20: read from the desk's range, and taken for what requesters read. */
export const notesInTheConversation: SeededBug = {
  id: 'notes-in-the-conversation',
  title: 'A requester reads the notes among the replies.',
  wiring: withPorts(({ tickets }) => ({
    tickets: {
      ...tickets,
      publicArticles: async (number, wanted) => {
        const page = await tickets.allArticles(number, wanted);
        return page.ok ? ok({ ...page.value, items: page.value.items.map(asReply) }) : page;
      },
    },
  })),
};
