import type { ArticleAnswer } from '#contract/answers/article';

/** What the customer or a colleague wrote to the customer after `seen`: to be read before one's own reply goes (WEB 3). */
export const arrivedMeanwhile = (articles: readonly ArticleAnswer[], seen: string, me: string): ArticleAnswer[] =>
  seen === ''
    ? []
    : articles.filter(({ at, visibility, author }) => at > seen && visibility === 'public' && author.id !== me);
