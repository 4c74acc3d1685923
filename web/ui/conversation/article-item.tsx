import { memo } from 'react';
import type { ArticleAnswer } from '#contract/answers/article';
import type { TicketAnswer } from '#contract/answers/ticket';
import { ArticleFiles } from './article-files.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';

interface ArticleItemProps {
  readonly number: string;
  readonly requester: TicketAnswer['requester'];
  readonly article: ArticleAnswer;
  /** Whether the end customer sees the ticket; absent where it is about none. */
  readonly disclosed: boolean | undefined;
}

const looks = { description: '', message: '', reply: ' message-ours', note: ' message-note' } as const;

/** One message; drawn again only when it changes, as there may be thousands. */
export const ArticleItem = memo(({ number, requester, article, disclosed }: ArticleItemProps) => (
  <li className="conversation-item">
    <article className={`message${looks[article.kind]}`} id={`article-${article.id}`} tabIndex={-1}>
      <ArticleHead article={article} requester={requester} disclosed={disclosed} />
      <ArticleText text={article.text} />
      {article.attachments.length > 0 && <ArticleFiles number={number} files={article.attachments} />}
    </article>
  </li>
));
