import { useCallback, useEffect, useState } from 'react';
import { useSessionState } from '#web/lib/session/use-session.ts';
import type { DraftSummary } from './list-drafts.ts';
import { eraseDrafts, listDrafts } from './list-drafts.ts';

interface Drafts {
  /** Undefined until they have been read. */
  readonly drafts: readonly DraftSummary[] | undefined;
  readonly discard: (key: string) => Promise<void>;
}

/** The person's drafts in this browser whose keys start so: `new:` those of new tickets, which go on at `/new/<rest of the key>/check`. */
export const useDrafts = (prefix: string): Drafts => {
  const session = useSessionState();
  const subject = session.status === 'signed-out' ? '' : session.subject;
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>();
  const read = useCallback(async () => {
    setDrafts(await listDrafts(subject, prefix, new Date()));
  }, [subject, prefix]);
  useEffect(() => {
    const stop = new AbortController();
    const readQuietly = () => {
      read().catch(() => setDrafts([]));
    };
    document.addEventListener('visibilitychange', readQuietly, { signal: stop.signal });
    readQuietly();
    return () => stop.abort();
  }, [read]);
  const discard = useCallback(
    async (key: string) => {
      await eraseDrafts(subject, [key]);
      await read();
    },
    [subject, read],
  );
  return { drafts, discard };
};
