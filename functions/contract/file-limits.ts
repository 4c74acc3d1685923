import { maximumFileBytes, maximumFilesPerArticle, unlinkedMilliseconds } from '#domain/upload';

/** Limits of files over the API (DESIGN 2, 4), apart from the shapes so that pages can name them without a parser. */
export const fileLimits = {
  bytes: maximumFileBytes,
  perArticle: maximumFilesPerArticle,
  /** How long a file that no article names is kept. */
  unlinkedMilliseconds,
};
