import { addArticleContract } from '#contract/articles/add-article';
import { fail, ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { addArticle as addArticleRoom } from '#use-cases/articles/add-article';
import { presentArticle } from '../present/present-article.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly addArticle: ReturnType<typeof addArticleRoom>;
}

/** `POST /v1/tickets/{number}/articles` */
export const addArticle = (rooms: Rooms): Door =>
  door(addArticleContract, async (request) => {
    const { session, path, body } = request;
    const { kind, text, attachments = [], forEndCustomer } = body;
    const written = { number: path.number, kind, text, files: attachments };
    const writing = { ...written, ...(forEndCustomer && { forEndCustomer }) };
    const added = await rooms.addArticle(session, writing, repeatableOf(addArticleContract, request));
    if (!added.ok) return added;
    const { articles, ...view } = added.value;
    const [article] = articles;
    if (!article) return fail({ reason: 'not-found' });
    const location = `/v1/tickets/${path.number}/articles`;
    return ok({ status: 201, body: presentArticle(article, view), headers: { location } });
  });
