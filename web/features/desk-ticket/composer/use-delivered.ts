import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import type { Composer } from './use-composer.ts';
import { wasDelivered } from './was-delivered.ts';

interface Delivered {
  readonly number: string;
  readonly version: string | undefined;
  readonly reply: Composer['reply'];
  readonly sending: boolean;
}

/** A draft whose message left with an earlier page is forgotten once the message stands in the conversation. */
export const useDelivered = ({ number, version, reply: { draft, uploads }, sending }: Delivered): void => {
  const { data: me } = useQuery(useQueries().me());
  const articles = useArticles(number, version).query.data?.items ?? [];
  const there = draft.loaded && !sending && me !== undefined && wasDelivered(draft.value, articles, me.id);
  const forget = useEffectEvent(() => {
    uploads.clear();
    draft.discard().catch(console.error);
  });
  useEffect(() => {
    if (there) forget();
  }, [there]);
};
