import type { ArticleAnswer } from '#contract/answers/article';

interface Reading {
  /** Newest first. */
  readonly articles: readonly ArticleAnswer[];
  /** When the newest article that this person has read was written; unknown on a first visit. */
  readonly readUntil: string | undefined;
  /** The reader's own messages are read. */
  readonly reader: string;
}

/** The oldest article that this person has not read, of those that are loaded. */
export const firstUnread = ({ articles, readUntil, reader }: Reading): string | undefined => {
  if (readUntil === undefined) return undefined;
  return articles.findLast(({ at, author, kind }) => at > readUntil && author.id !== reader && kind !== 'description')
    ?.id;
};
