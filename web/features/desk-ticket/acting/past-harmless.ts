import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer } from '#contract/answers/ticket';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { Api } from '#web/lib/api/create-api.ts';
import { entriesSince } from './entries-since.ts';

interface Seen {
  readonly api: Api;
  /** The ticket as the person saw it. */
  readonly ticket: Pick<TicketAnswer, 'number' | 'version'>;
  readonly etag: string | undefined;
}

/** Internal notes never conflict (WEB 3): where nothing else came between, it is done to the newest version. */
export const pastHarmless = async <Value>(
  { api, ticket, etag }: Seen,
  act: (ifMatch: string | undefined) => Promise<Value>,
): Promise<Value> => {
  try {
    return await act(etag);
  } catch (error) {
    if (!isProblem(error, 'version-conflict')) throw error;
    const { number, version = 0 } = ticket;
    const { items } = (await api('getHistory', { path: { number }, query: { direction: 'descending' } })).value;
    const between = entriesSince(items, version);
    const newest = between[0]?.sequence;
    if (newest === undefined || !between.every(isNote)) throw error;
    return await act(`"${newest}"`);
  }
};

const isNote = ({ type, changes }: HistoryEntryAnswer): boolean => type === 'noted' && changes.length === 0;
