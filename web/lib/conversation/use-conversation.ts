import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { ArticleAnswer } from '#contract/answers/article';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { firstUnread } from './first-unread.ts';
import type { Line, Shown } from './timeline.ts';
import { timeline } from './timeline.ts';
import { useArticles } from './use-articles.ts';
import { useEvents } from './use-events.ts';
import { useLastRead } from './use-last-read.ts';
import { useRequest } from './use-request.ts';

interface Wanted {
  readonly number: string;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
  readonly shown: Shown;
  readonly withEvents: boolean;
}

const none: readonly never[] = [];

/** All that the conversation of a ticket shows, and what of it this person has not read. */
export const useConversation = ({ number, version, shown, withEvents }: Wanted) => {
  const { query, older } = useArticles(number, version);
  const events = useEvents(number, version, withEvents);
  const { data: me } = useQuery(useQueries().me());
  const lastRead = useLastRead(number);
  const dayOf = useDayOf();
  const articles: readonly ArticleAnswer[] = query.data?.items ?? none;
  const hasOlder = query.data?.next !== undefined;
  const happened = (withEvents ? events.query.data?.items : undefined) ?? none;
  useEventsBackTo(events, hasOlder ? articles.at(-1)?.at : '');
  const request = useRequest(number, hasOlder);
  const lines: readonly Line[] = useMemo(
    () => timeline({ articles, events: happened, hasOlder, shown, dayOf }),
    [articles, happened, hasOlder, shown, dayOf],
  );
  return {
    query,
    older,
    articles,
    lines,
    request: request ?? articles.findLast(({ kind }) => kind === 'description'),
    hasOlder,
    reader: me?.id ?? '',
    /** Everything that decides where the page opens is there. */
    ready: query.data !== undefined && lastRead.known && me !== undefined,
    unread: firstUnread({ articles, readUntil: lastRead.until, reader: me?.id ?? '' }),
    remember: lastRead.remember,
  };
};

/** Reads the history back as far as the messages that are shown. */
const useEventsBackTo = ({ query, older }: ReturnType<typeof useEvents>, start: string | undefined): void => {
  const oldest = query.data?.items.at(-1)?.at;
  const lacking = query.data?.next !== undefined && oldest !== undefined && start !== undefined && oldest > start;
  const { mutate, isPending, isError } = older;
  useEffect(() => {
    if (lacking && !isPending && !isError) mutate(undefined);
  }, [lacking, isPending, isError, mutate]);
};

const useDayOf = (): ((at: string) => string) => {
  const { timeZone } = useConfiguration().tenant;
  return useCallback((at) => dayIn(timeZone, new Date(at)), [timeZone]);
};
