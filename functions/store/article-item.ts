import type { Article, InternalNote, OpeningContent, PublicArticle } from '#domain/ticket/article';
import { channels } from '#domain/ticket/ticket';
import type { Item } from './item.ts';
import { readFilledForm } from './read-filled-form.ts';
import { shapeOf } from './shape.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';

const publicKinds = ['description', 'message', 'reply'] as const;
const internalKinds = ['note'] as const;

const keyOf = (article: Article): Key =>
  article.kind === 'note'
    ? table.keys.internalNote(article.number, article.sequence)
    : table.keys.publicArticle(article.number, article.publicVersion);

const readBase = (item: Item) => {
  const shape = shapeOf(item, 'article');
  return {
    id: shape.text('id'),
    number: table.numberOf(shape.text('pk')),
    sequence: shape.count('sequence'),
    at: shape.text('at'),
    author: shape.text('author'),
    authorRole: shape.text('authorRole'),
    channel: shape.oneOf('channel', channels),
    body: shape.text('body'),
    files: shape.texts('files'),
    salt: shape.text('salt'),
  };
};

const readContact = (item: Item) => {
  const { text } = shapeOf(item, 'contact');
  return { name: text('name'), phone: text('phone') };
};

const readOpening = (item: Item): OpeningContent => {
  const shape = shapeOf(item, 'opening');
  const contact = shape.optionalMap('contact');
  const form = shape.optionalMap('form');
  return {
    subject: shape.text('subject'),
    ...(contact && { contact: readContact(contact) }),
    ...(form && { form: readFilledForm(form) }),
  };
};

/**
 * Texts. Public ones and notes have key ranges of their own, so that a requester's query cannot meet a note (DESIGN 2).
 */
export const articleItem = {
  write: (article: Article): Item => {
    const { number: _inTheKey, ...content } = article;
    return { ...keyOf(article), ...content };
  },
  readPublic: (item: Item): PublicArticle => {
    const shape = shapeOf(item, 'public article');
    const opening = shape.optionalMap('opening');
    return {
      ...readBase(item),
      kind: shape.oneOf('kind', publicKinds),
      publicVersion: shape.count('publicVersion'),
      ...(item.forEndCustomer === true && { forEndCustomer: true }),
      ...(opening && { opening: readOpening(opening) }),
    };
  },
  readNote: (item: Item): InternalNote => ({
    ...readBase(item),
    kind: shapeOf(item, 'note').oneOf('kind', internalKinds),
  }),
};
