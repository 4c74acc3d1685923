import type { ArticleAnswer, AttachmentAnswer } from '#contract/answers/article';
import type { Article } from '#domain/ticket/article';
import type { Upload } from '#domain/upload';
import type { ArticlesView } from '#use-cases/articles/view-articles';
import { presentName } from './present-name.ts';

/** A file as its article shows it. */
export const presentAttachment = ({ id, name, contentType, size, state }: Upload): AttachmentAnswer => ({
  id,
  name,
  contentType,
  size,
  state,
  scan: 'off',
});

/** The files that an article shows. */
export const presentFiles = (article: Article, files: ArticlesView['files']): AttachmentAnswer[] =>
  article.files
    .map((id) => files.get(id))
    .filter((file) => file !== undefined)
    .map(presentAttachment);

/** One message of the conversation. */
export const presentArticle = (article: Article, { names, files }: Omit<ArticlesView, 'articles'>): ArticleAnswer => ({
  id: article.id,
  kind: article.kind,
  visibility: article.kind === 'note' ? 'internal' : 'public',
  author: presentName(article.author, names),
  channel: article.channel,
  at: article.at,
  text: article.body,
  attachments: presentFiles(article, files),
  ...(article.kind !== 'note' && article.forEndCustomer && { forEndCustomer: true }),
});
