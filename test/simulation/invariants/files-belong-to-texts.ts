import type { Upload } from '#domain/upload';
import { unlinkedMilliseconds } from '#domain/upload';
import type { Item } from '#store/item';
import { firstOf } from '../oracle/first-of.ts';
import { uploadsOf } from '../oracle/uploads-of.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const filesOf = ({ files }: Item): readonly string[] => (Array.isArray(files) ? files : []);

const wrongLink = (article: Item, number: string, { id, uploader, reservedAt, linked }: Upload): string | undefined => {
  if (linked?.number !== number || linked.article !== article.id) {
    return `${number} shows the file ${id}, which is not linked to that text.`;
  }
  if (uploader !== article.author) return `${String(article.author)} has shown the file ${id} of ${uploader}.`;
  const age = Date.parse(String(article.at)) - Date.parse(reservedAt);
  if (age >= unlinkedMilliseconds) return `${number} shows the file ${id}, which was reserved more than a day before.`;
  const side = article.kind === 'note' ? 'internal' : 'public';
  return linked.visibility === side
    ? undefined
    : `The file ${id} of a ${String(article.kind)} is ${linked.visibility}.`;
};

const brokenOn = (world: World, number: string): string | undefined =>
  firstOf(ticketItems(world, number).articles, (article) =>
    firstOf(filesOf(article), (id) => {
      const upload = uploadsOf(world).current.get(id);
      return upload ? wrongLink(article, number, upload) : `${number} shows the file ${id}, which nobody knows.`;
    }),
  );

const astray = (world: World): string | undefined =>
  firstOf(uploadsOf(world).current.values(), ({ id, linked }) => {
    if (!linked) return undefined;
    const article = ticketItems(world, linked.number).articles.find((one) => one.id === linked.article);
    return article && filesOf(article).includes(id) ? undefined : `The file ${id} is linked to a text that lacks it.`;
  });

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number)) ?? (final ? astray(world) : undefined);

/** FAULTS 4. */
export const filesBelongToTexts: Invariant = {
  id: 'I13',
  title: 'A file is shown by one text of whoever brought it, within a day, and on that text only.',
  check,
};
