import type { MailRecord, StoredHead, TicketRecord } from '#domain/integrity/ticket-record';
import { articleItem } from './article-item.ts';
import { eventItem } from './event-item.ts';
import type { Item } from './item.ts';
import { notificationItem } from './notification-item.ts';
import { shapeOf } from './shape.ts';
import type { TicketItemKind } from './table.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';
import { ticketRow } from './ticket-row.ts';

/** What a ticket's items say, without the files, which are items of their own. */
export type Partition = Omit<TicketRecord, 'uploads'>;

const indexAttributes = [...new Set(table.indexes.flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]))];

const readHead = (item: Item): StoredHead => {
  const stored = ticketItem.read(item);
  const places = indexAttributes.flatMap((name) => (item[name] === undefined ? [] : [[name, String(item[name])]]));
  const expected = table.ticketIndexKeys(stored.ticket, ticketRow.rank(shapeOf(item, 'ticket').map('row')));
  return { ...stored, places: { stored: Object.fromEntries(places), expected } };
};

const sequenceOf = ({ sk }: Item): number => table.sequenceOf(String(sk));

const readList = (item: Item): Omit<MailRecord, 'marks'> => ({
  sequence: sequenceOf(item),
  intended: shapeOf(item, 'notification list').maps('list').map(notificationItem.read),
});

const readMark = (item: Item) => ({ sequence: sequenceOf(item), id: notificationItem.read(item).id });

const joined = (
  lists: readonly ReturnType<typeof readList>[],
  marks: readonly ReturnType<typeof readMark>[],
): readonly MailRecord[] =>
  [...new Set([...lists, ...marks].map(({ sequence }) => sequence))].map((sequence) => ({
    sequence,
    intended: lists.find((list) => list.sequence === sequence)?.intended ?? [],
    marks: marks.filter((mark) => mark.sequence === sequence).map(({ id }) => id),
  }));

/** Reads what can be read; whatever else is there is named, and hides nothing beside it. */
export const readPartition = (number: string, items: readonly Item[]): Partition => {
  const unreadable: string[] = [];
  const readable = <Read>(of: TicketItemKind, read: (item: Item) => Read): readonly Read[] =>
    items.flatMap((item) => {
      if (table.kindOf(String(item.sk)) !== of) return [];
      try {
        return [read(item)];
      } catch {
        unreadable.push(String(item.sk));
        return [];
      }
    });
  const [head] = readable('head', readHead);
  const articles = [
    ...readable('publicArticle', articleItem.readPublic),
    ...readable('internalNote', articleItem.readNote),
  ];
  const strangers = items.filter(({ sk }) => table.kindOf(String(sk)) === undefined);
  return {
    number,
    ...(head && { head }),
    events: readable('event', eventItem.read),
    articles: articles.sort((left, right) => left.sequence - right.sequence),
    mails: joined(readable('notifications', readList), readable('notification', readMark)),
    unreadable: [...unreadable, ...strangers.map(({ sk }) => String(sk))],
  };
};
