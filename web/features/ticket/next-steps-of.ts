import type { CatalogAnswer } from '#contract/answers/catalog';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer } from '#contract/answers/ticket';

/** A point of the way that a ticket goes. */
export interface NextStep {
  readonly state: string;
  readonly when: 'done' | 'now' | 'coming';
  /** When it was reached; for what comes, when it will be at the latest. */
  readonly at?: string;
}

type States = CatalogAnswer['states'];
type Way = Pick<TicketAnswer, 'state' | 'openedAt' | 'closesAt'> & Partial<Pick<TicketAnswer, 'type'>>;

/** States that every ticket comes to when all goes well; the others depend on what is found. */
const certain = new Set<States[number]['family']>(['solved', 'ended']);

/** What has been done, where the ticket is, and what surely comes (WEB 2.4); `events` are newest first. */
export const nextStepsOf = (
  ticket: Way,
  states: States,
  events: readonly HistoryEntryAnswer[],
): readonly NextStep[] => {
  const reached = reachedStates(ticket, states, events);
  const at = reached.get(ticket.state);
  const current = states.findIndex(({ id }) => id === ticket.state);
  const ahead = states.filter((state, index) => index > current && comesTo(state, ticket));
  const done = [...reached]
    .filter(([state]) => state !== ticket.state && !ahead.some(({ id }) => id === state))
    .toSorted(([, one], [, other]) => one.localeCompare(other));
  return [
    ...done.map(([state, since]): NextStep => ({ state, when: 'done', at: since })),
    { state: ticket.state, when: 'now', ...(at !== undefined && { at }) },
    ...ahead.map(({ id, final }): NextStep => {
      const closes = final ? ticket.closesAt : undefined;
      return { state: id, when: 'coming', ...(closes !== undefined && { at: closes }) };
    }),
  ];
};

const comesTo = ({ family, types, outcome }: States[number], { type }: Way): boolean =>
  certain.has(family) && outcome !== 'unsuccessful' && (type === undefined || (types?.includes(type) ?? true));

/** When each state was reached first, and the present one last. */
const reachedStates = (
  { state: now, openedAt }: Way,
  states: States,
  events: readonly HistoryEntryAnswer[],
): ReadonlyMap<string, string> => {
  const initial = states[0]?.id;
  const reached = new Map(initial === undefined ? [] : [[initial, openedAt]]);
  for (const { at, changes } of events.toReversed()) {
    const to = changes.find(({ field }) => field === 'state')?.to;
    if (typeof to === 'string' && (to === now || !reached.has(to))) reached.set(to, at);
  }
  return reached;
};
