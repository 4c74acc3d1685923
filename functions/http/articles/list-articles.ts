import { listArticlesContract } from '#contract/articles/list-articles';
import { limits } from '#contract/limits';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listArticles as listArticlesRoom } from '#use-cases/articles/list-articles';
import { pageAnswer } from '../present/page-answer.ts';
import { presentArticle } from '../present/present-article.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listArticles: ReturnType<typeof listArticlesRoom>;
}

/** `GET /v1/tickets/{number}/articles` */
export const listArticles = (rooms: Rooms): Door =>
  door(listArticlesContract, async ({ session, query: { limit, ...place } }) => {
    const read = await rooms.listArticles(session, { limit: limit ?? limits.page, ...withoutAbsent(place) });
    if (!read.ok) return read;
    const { articles, next, ...view } = read.value;
    return ok(
      pageAnswer(
        articles.map((article) => presentArticle(article, view)),
        next,
      ),
    );
  });
