import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import { arrivalsSince } from '#web/lib/conversation/arrivals-since.ts';
import { useAnnounce } from '../use-announce.ts';

interface Read {
  readonly articles: readonly ArticleAnswer[];
  readonly reader: string;
  readonly ready: boolean;
  readonly remember: (until: string) => void;
}

/** How many messages of others came in since the end was last `seen`; says so once, and remembers what was read. */
export const useArrivals = ({ articles, reader, ready, remember }: Read, seen: boolean): number => {
  const newest = articles[0];
  const [seenId, setSeenId] = useState<string>();
  useAnnouncedArrivals(articles, reader, ready);
  useEffect(() => {
    if (!ready || !newest) return;
    if (seen && !document.hidden) remember(newest.at);
    // What was there at the opening has its own mark, and is no arrival.
    setSeenId((before) => (seen || before === undefined ? newest.id : before));
  }, [ready, newest, seen, remember]);
  return seenId === undefined ? 0 : arrivalsSince(articles, seenId, reader).length;
};

const useAnnouncedArrivals = (articles: readonly ArticleAnswer[], reader: string, ready: boolean): void => {
  const { t } = useTranslation('conversation');
  const announce = useAnnounce();
  const heard = useRef<string>(undefined);
  useEffect(() => {
    if (!ready) return;
    const fresh = heard.current === undefined ? [] : arrivalsSince(articles, heard.current, reader);
    heard.current = articles[0]?.id;
    const [first] = fresh;
    if (!first) return;
    const names = new Set(fresh.map(({ author }) => author.name));
    const count = fresh.length;
    announce(
      names.size === 1 ? t('newMessagesFrom', { count, name: first.author.name }) : t('newMessages', { count }),
      'articles',
    );
  }, [articles, reader, ready, t, announce]);
};
