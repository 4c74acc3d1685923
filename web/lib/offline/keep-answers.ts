import type { Query, QueryClient } from '@tanstack/react-query';
import { defaultShouldDehydrateQuery, dehydrate, hydrate } from '@tanstack/react-query';
import { get, set } from 'idb-keyval';
import type { SessionState } from '#web/lib/session/session-state.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';

const place = 'answers';
const longestAge = 7 * 86_400_000;
const pause = 2000;

interface Kept {
  /** Another build may ask otherwise and would not understand the copies. */
  readonly build: string;
  readonly at: number;
  readonly state: ReturnType<typeof dehydrate>;
}

/** The person whose copies may be shown: an expired sign-in still reads what it had. */
const subjectOf = (state: SessionState): string | undefined =>
  state.status === 'signed-out' ? undefined : state.subject;

/** What is kept in a place of its own would come back older than it is there. */
const belongsToCopies = (query: Query): boolean =>
  query.meta?.['persist'] !== false && defaultShouldDehydrateQuery(query);

/** Fills the cache with what this person read before, so that pages show something at once and without a network. */
export const recallAnswers = async (cache: QueryClient, session: SessionState, build: string): Promise<void> => {
  const subject = subjectOf(session);
  if (subject === undefined) return;
  const kept = await get<Kept>(place, personDatabase(subject)).catch(() => undefined);
  if (kept && kept.build === build && Date.now() - kept.at < longestAge) hydrate(cache, kept.state);
};

/** Keeps the answers of the signed-in person for reading offline; they go with the sign-out. */
export const keepAnswers = (cache: QueryClient, session: () => SessionState, build: string): void => {
  let waiting = false;
  const keep = async (): Promise<void> => {
    waiting = false;
    const state = session();
    const subject = state.status === 'signed-in' ? state.subject : undefined;
    if (subject === undefined) return;
    const copies = dehydrate(cache, { shouldDehydrateQuery: belongsToCopies });
    const kept: Kept = { build, at: Date.now(), state: copies };
    await set(place, kept, personDatabase(subject)).catch(() => undefined);
  };
  cache.getQueryCache().subscribe(({ type }) => {
    if (type !== 'updated' || waiting) return;
    waiting = true;
    setTimeout(keep, pause);
  });
};
