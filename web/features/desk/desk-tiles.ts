import type { CatalogAnswer } from '#contract/answers/catalog';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import { knownTotal } from '#web/lib/lists/known-total.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

type Family = CatalogAnswer['states'][number]['family'];

/** A tile of the dashboard: its words' key and the list that it leads to. */
interface TilePlan {
  readonly key: (typeof tileKeys)[number];
  readonly icon: 'user' | 'list' | 'inbox' | 'clock' | 'reply' | 'hourglass' | 'calendar' | 'check-circle' | 'help';
  readonly wanted: WantedList | Family;
}

const tileKeys = ['mine', 'queues', 'new', 'overdue', 'answered', 'waiting', 'planned', 'resolved', 'unowned'] as const;

const plans: readonly TilePlan[] = [
  { key: 'mine', icon: 'user', wanted: { owner: 'me' } },
  { key: 'queues', icon: 'list', wanted: {} },
  { key: 'new', icon: 'inbox', wanted: 'untouched' },
  { key: 'overdue', icon: 'clock', wanted: { overdue: 'true' } },
  { key: 'answered', icon: 'reply', wanted: { customerAnswered: 'true' } },
  { key: 'waiting', icon: 'hourglass', wanted: 'with_you' },
  { key: 'planned', icon: 'calendar', wanted: 'planned' },
  { key: 'resolved', icon: 'check-circle', wanted: 'solved' },
  { key: 'unowned', icon: 'help', wanted: { owner: 'none' } },
];

/** A tile with its number, which is that of the list behind it; nothing while it is not counted yet. */
export interface DeskTile extends Pick<TilePlan, 'key' | 'icon'> {
  readonly wanted: WantedList;
  readonly count: number | undefined;
}

/** The dashboard's tiles (WEB 2.5): states by their family, whatever the preset calls them. */
export const deskTiles = (
  counts: AnswerOf<'countTickets'> | undefined,
  { states }: Pick<CatalogAnswer, 'states'>,
): readonly DeskTile[] => {
  const finalStates = states.filter(({ final }) => final).map(({ id }) => id);
  const wantedOf = (wanted: TilePlan['wanted']): WantedList | undefined => {
    if (typeof wanted !== 'string') return wanted;
    const state = states.filter(({ family, final }) => family === wanted && !final).map(({ id }) => id);
    return state.length === 0 ? undefined : { state: state.join(',') };
  };
  return plans.flatMap(({ key, icon, wanted: planned }) => {
    const wanted = wantedOf(planned);
    return wanted ? [{ key, icon, wanted, count: counts && knownTotal(counts, wanted, finalStates) }] : [];
  });
};
