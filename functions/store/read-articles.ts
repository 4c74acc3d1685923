import { ok } from '#domain/result';
import type { Article, PublicArticle } from '#domain/ticket/article';
import type { Direction, Page, Tickets } from '#use-cases/ports';
import { articleItem } from './article-item.ts';
import { readRange } from './read-range.ts';
import { sequenceCursor } from './sequence-cursor.ts';
import type { StoreContext } from './store-context.ts';

/** Characters of text in one page, as one answer of a Lambda function holds 6 MB. */
const charactersEnough = 500_000;

/** The first articles that fit into a page, at least one. */
const fitting = <Kind extends Article>(articles: readonly Kind[], limit: number): readonly Kind[] => {
  let characters = 0;
  const end = articles.findIndex((article, position) => {
    characters += article.body.length;
    return position > 0 && characters > charactersEnough;
  });
  return articles.slice(0, end === -1 ? limit : Math.min(end, limit));
};

const page = <Kind extends Article>(
  articles: readonly Kind[],
  limit: number,
  nextOf: (items: readonly Kind[]) => string,
): Page<Kind> => {
  const items = fitting(articles, limit);
  return { items, ...(items.length < articles.length && { next: nextOf(items) }) };
};

/** The public articles in order; count, order and cursor know nothing of notes (DESIGN 2). */
export const readPublicArticles =
  (context: StoreContext): Tickets['publicArticles'] =>
  async (number, { limit, cursor, direction = 'ascending' }) => {
    const list = `public-articles ${number} ${direction}`;
    const given = sequenceCursor.read(list, 1, cursor);
    if (!given.ok) return given;
    const [place = 0] = given.value;
    const range = { number, kind: 'publicArticle', direction, place, charactersEnough } as const;
    const items = await readRange(context, range, limit + 1);
    const nextOf = (shown: readonly PublicArticle[]) =>
      sequenceCursor.write(list, [shown.at(-1)?.publicVersion ?? place]);
    return ok(page(items.map(articleItem.readPublic), limit, nextOf));
  };

const bySequence: Record<Direction, (left: Article, right: Article) => number> = {
  ascending: (left, right) => left.sequence - right.sequence,
  descending: (left, right) => right.sequence - left.sequence,
};

/** Where the public articles of a first page began, so that what is written meanwhile never shows on an older page. */
const startOf = ([newest]: readonly PublicArticle[], direction: Direction): number =>
  direction === 'descending' && newest ? newest.publicVersion + 1 : 0;

/** Public articles and notes merged by sequence; the cursor holds a place in each of the two ranges. */
export const readAllArticles =
  (context: StoreContext): Tickets['allArticles'] =>
  async (number, { limit, cursor, direction = 'ascending' }) => {
    const list = `articles ${number} ${direction}`;
    const given = sequenceCursor.read(list, 2, cursor);
    if (!given.ok) return given;
    const [publicPlace = 0, place = 0] = given.value;
    const range = { number, direction, charactersEnough };
    const [publicItems, noteItems] = await Promise.all([
      readRange(context, { ...range, kind: 'publicArticle', place: publicPlace }, limit + 1),
      readRange(context, { ...range, kind: 'internalNote', place }, limit + 1),
    ]);
    const publicArticles = publicItems.map(articleItem.readPublic);
    const articles: Article[] = [...publicArticles, ...noteItems.map(articleItem.readNote)];
    articles.sort(bySequence[direction]);
    const nextOf = (shown: readonly Article[]) => {
      const lastPublic = shown.findLast((article) => article.kind !== 'note');
      const nextPublic = lastPublic?.publicVersion ?? (publicPlace || startOf(publicArticles, direction));
      return sequenceCursor.write(list, [nextPublic, shown.at(-1)?.sequence ?? place]);
    };
    return ok(page(articles, limit, nextOf));
  };
