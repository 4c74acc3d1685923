import { ok } from '#domain/result';
import type { Article, PublicArticle } from '#domain/ticket/article';
import type { Page, Tickets } from '#use-cases/ports';
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
  async (number, { limit, cursor }) => {
    const list = `public-articles ${number}`;
    const place = sequenceCursor.read(list, 1, cursor);
    if (!place.ok) return place;
    const [after = 0] = place.value;
    const items = await readRange(
      context,
      { number, kind: 'publicArticle', from: after + 1, charactersEnough },
      limit + 1,
    );
    const nextOf = (shown: readonly PublicArticle[]) =>
      sequenceCursor.write(list, [shown.at(-1)?.publicVersion ?? after]);
    return ok(page(items.map(articleItem.readPublic), limit, nextOf));
  };

/** Public articles and notes merged by sequence; the cursor holds a place in each of the two ranges. */
export const readAllArticles =
  (context: StoreContext): Tickets['allArticles'] =>
  async (number, { limit, cursor }) => {
    const list = `articles ${number}`;
    const place = sequenceCursor.read(list, 2, cursor);
    if (!place.ok) return place;
    const [publicAfter = 0, after = 0] = place.value;
    const [publicItems, noteItems] = await Promise.all([
      readRange(context, { number, kind: 'publicArticle', from: publicAfter + 1, charactersEnough }, limit + 1),
      readRange(context, { number, kind: 'internalNote', from: after + 1, charactersEnough }, limit + 1),
    ]);
    const articles: Article[] = [...publicItems.map(articleItem.readPublic), ...noteItems.map(articleItem.readNote)];
    articles.sort((left, right) => left.sequence - right.sequence);
    const nextOf = (shown: readonly Article[]) => {
      const publicVersions = shown.map((article) => (article.kind === 'note' ? 0 : article.publicVersion));
      return sequenceCursor.write(list, [Math.max(publicAfter, ...publicVersions), shown.at(-1)?.sequence ?? after]);
    };
    return ok(page(articles, limit, nextOf));
  };
