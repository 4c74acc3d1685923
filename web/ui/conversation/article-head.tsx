import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import type { TicketAnswer } from '#contract/answers/ticket';
import { AuthorLine } from '../author-line.tsx';
import { Moment } from '../moment.tsx';
import { ArticleAudience } from './article-audience.tsx';
import { NoteMark } from './note-mark.tsx';

interface ArticleHeadProps {
  readonly article: Pick<ArticleAnswer, 'kind' | 'author' | 'channel' | 'at' | 'forEndCustomer'>;
  readonly requester: TicketAnswer['requester'];
  /** Whether the end customer sees the ticket; absent where it is about none. */
  readonly disclosed?: boolean | undefined;
}

/** Who wrote to whom, how and when, and who else reads it; an internal note says so first (WEB 6). */
export const ArticleHead = ({ article, requester, disclosed }: ArticleHeadProps) => {
  const { t } = useTranslation('conversation');
  const { kind, author, channel, at } = article;
  const to = { description: t('desk'), message: t('desk'), reply: requester.name || t('someone'), note: undefined };
  return (
    <header className="message-head">
      <h3 className="message-title">
        {kind === 'note' && <NoteMark />}
        <AuthorLine from={author.name || t('someone')} to={to[kind]} toWord={t('to')} when={<Moment at={at} />}>
          {t(`channel.${channel}`)}
        </AuthorLine>
      </h3>
      {kind !== 'note' && disclosed !== undefined && <ArticleAudience article={article} disclosed={disclosed} />}
    </header>
  );
};
