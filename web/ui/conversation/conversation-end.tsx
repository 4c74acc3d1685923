import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import { Button } from '../button.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useInView } from './use-in-view.ts';

interface ConversationEndProps {
  readonly conversation: {
    readonly articles: readonly ArticleAnswer[];
    readonly reader: string;
    readonly ready: boolean;
    readonly remember: (until: string) => void;
  };
}

/** Where the newest message is: what has been seen up to here is read; what comes in below one's eyes is offered. */
export const ConversationEnd = ({ conversation }: ConversationEndProps) => {
  const { t } = useTranslation('conversation');
  const end = useRef<HTMLDivElement>(null);
  const seen = useInView(end);
  const count = useArrivals(conversation, seen);
  const show = () => {
    const newest = conversation.articles[0];
    const article = newest && document.getElementById(`article-${newest.id}`);
    article?.scrollIntoView({ block: 'center' });
    article?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={end} id="conversation-end" className="conversation-end" />
      {count > 0 && !seen && (
        <div className="new-messages no-print">
          <Button variant="primary" size="small" icon="arrow-down" onClick={show}>
            {t('newMessages', { count })}
          </Button>
        </div>
      )}
    </>
  );
};
