import type { ArticleAnswer } from '#contract/answers/article';

/** What others have written after the article `since`; `articles` are newest first. */
export const arrivalsSince = (
  articles: readonly ArticleAnswer[],
  since: string,
  reader: string,
): readonly ArticleAnswer[] => {
  const index = articles.findIndex(({ id }) => id === since);
  return articles.slice(0, Math.max(index, 0)).filter(({ author }) => author.id !== reader);
};
