import type { ArticleAnswer } from '#contract/answers/article';
import type { TicketAnswer } from '#contract/answers/ticket';
import { endCustomerSees } from '#web/lib/conversation/end-customer-sees.ts';
import { ArticleFiles } from './article-files.tsx';
import { ArticleHead } from './article-head.tsx';
import { FoldedText } from './folded-text.tsx';

interface RequestArticleProps {
  readonly ticket: Pick<TicketAnswer, 'number' | 'requester' | 'description' | 'openedAt' | 'channel'> &
    Pick<TicketAnswer, 'endCustomer' | 'disclosed'>;
  /** Its article, which alone knows the files and who opened it for somebody else. */
  readonly article: ArticleAnswer | undefined;
}

/** What was asked: always on top, however many messages follow. */
export const RequestArticle = ({ ticket, article }: RequestArticleProps) => {
  const { number, requester, description, openedAt, channel } = ticket;
  const head = article ?? ({ kind: 'description', author: requester, channel, at: openedAt } as const);
  return (
    <article className="message message-request">
      <ArticleHead article={head} requester={requester} disclosed={endCustomerSees(ticket)} />
      <FoldedText text={description} />
      {article && article.attachments.length > 0 && <ArticleFiles number={number} files={article.attachments} />}
    </article>
  );
};
