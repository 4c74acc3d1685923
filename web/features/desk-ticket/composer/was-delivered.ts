import type { ArticleAnswer } from '#contract/answers/article';
import type { ReplyDraft } from './reply-draft.ts';

/** Clocks of browser and API may differ by this much. */
const tolerance = 5 * 60_000;

/** Whether a draft that was sent off, and whose page then ended, is already in the conversation. */
export const wasDelivered = ({ text, sent }: ReplyDraft, articles: readonly ArticleAnswer[], me: string): boolean => {
  if (!sent) return false;
  const since = Date.parse(sent.at) - tolerance;
  return articles.some(
    (article) =>
      article.author.id === me &&
      article.visibility === 'public' &&
      article.text.trim() === text.trim() &&
      Date.parse(article.at) >= since,
  );
};
