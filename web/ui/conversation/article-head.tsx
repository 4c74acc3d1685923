import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import type { TicketAnswer } from '#contract/answers/ticket';
import { AuthorLine } from '../author-line.tsx';
import { Moment } from '../moment.tsx';
import { NoteMark } from './note-mark.tsx';

interface ArticleHeadProps {
  readonly article: Pick<ArticleAnswer, 'kind' | 'author' | 'channel' | 'at'>;
  readonly requester: TicketAnswer['requester'];
}

/** Who wrote to whom, how and when; an internal note says so first (WEB 6). */
export const ArticleHead = ({ article, requester }: ArticleHeadProps) => {
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
    </header>
  );
};
