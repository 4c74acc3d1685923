import type { AnswerOf } from '#web/lib/api/operations.ts';
import type { WantedList } from './wanted-list.ts';
import { filterNames } from './wanted-list.ts';

type Counts = AnswerOf<'countTickets'>;

const openStates = (byState: Counts['byState'], states: string, finalStates: readonly string[]) => {
  const wanted = [...new Set(states.split(','))];
  if (wanted.some((state) => finalStates.includes(state))) return undefined;
  return wanted.reduce((sum, state) => sum + (byState[state] ?? 0), 0);
};

/** How many tickets a list has, where the dashboard counts exactly those; unknown for all other filters. */
export const knownTotal = (counts: Counts, wanted: WantedList, finalStates: readonly string[]): number | undefined => {
  const given = filterNames.filter((name) => wanted[name] !== undefined && wanted[name] !== 'exclude');
  const [only] = given;
  if (only === undefined) return counts.open;
  if (given.length > 1) return undefined;
  switch (only) {
    case 'queue':
      return counts.byQueue && (counts.byQueue[wanted.queue ?? ''] ?? 0);
    case 'state':
      return openStates(counts.byState, wanted.state ?? '', finalStates);
    case 'owner':
      return { me: counts.mine, none: counts.unowned }[wanted.owner ?? ''];
    case 'customerAnswered':
      return wanted.customerAnswered === 'true' ? counts.customerAnswered : undefined;
    case 'overdue':
      return counts.overdue;
    default:
      return undefined;
  }
};
