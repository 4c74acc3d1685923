import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Article } from '#domain/ticket/article';
import type { Corruption } from '../corruption.ts';
import { forged } from './forging.ts';

const withLastText = (record: TicketRecord, change: (article: Article) => Article): TicketRecord => {
  const last = record.articles.at(-1);
  return { ...record, articles: last ? [...record.articles.slice(0, -1), change(last)] : [] };
};

/** Texts that are not what was written. */
export const inTheTexts: readonly Corruption[] = [
  {
    title: 'a text is gone',
    fault: 'text-missing',
    corrupt: (record) => ({ ...record, articles: record.articles.slice(0, -1) }),
  },
  {
    title: 'a text was changed',
    fault: 'text-altered',
    corrupt: (record) => withLastText(record, (article) => ({ ...article, body: `${article.body}!` })),
  },
  {
    title: 'a text has another salt',
    fault: 'text-altered',
    corrupt: (record) => withLastText(record, (article) => ({ ...article, salt: 'other' })),
  },
  {
    title: 'a text has another author',
    fault: 'text-altered',
    corrupt: (record) => withLastText(record, (article) => ({ ...article, author: 'somebody' })),
  },
  {
    title: 'a text has a file more',
    fault: 'text-altered',
    corrupt: (record) => withLastText(record, (article) => ({ ...article, files: [...article.files, 'more'] })),
  },
  {
    title: 'a text came without an event',
    fault: 'text-without-event',
    corrupt: (record) => {
      const [first] = record.articles;
      return first && { ...record, articles: [...record.articles, { ...first, sequence: record.events.length + 1 }] };
    },
  },
  {
    title: 'a text is there twice',
    fault: 'text-without-event',
    corrupt: (record) => ({ ...record, articles: [...record.articles, ...structuredClone(record.articles)] }),
  },
  {
    title: 'a note lies among the public texts',
    fault: 'note-not-internal',
    corrupt: (record) => {
      const articles = record.articles.map(
        (article): Article => (article.kind === 'note' ? { ...article, kind: 'reply', publicVersion: 1 } : article),
      );
      return articles.every((article, at) => article === record.articles[at]) ? undefined : { ...record, articles };
    },
  },
  {
    title: 'a text was flagged for the end customer later',
    fault: 'text-altered',
    corrupt: (record) => {
      const last = record.articles.at(-1);
      return last === undefined || last.kind === 'note' || last.forEndCustomer
        ? undefined
        : withLastText(record, () => ({ ...last, forEndCustomer: true }));
    },
  },
  {
    title: 'the history tells of a form that nobody filled in',
    fault: 'text-altered',
    corrupt: (record, preset) =>
      forged(record, preset, (event) =>
        event.opened ? { ...event, opened: { ...event.opened, form: { id: 'line', version: 1 } } } : event,
      ),
  },
];
