import type { Outcome } from './outcome.ts';

/** How often what happened, for the proof that random sequences reach every corner. */
export type Tally = Map<string, number>;

const kindOf = ({ seen }: Outcome, pages: number): string => {
  if (pages > 1) return 'several pages';
  if (Array.isArray(seen.Items)) return seen.Items.length > 0 ? 'items' : 'nothing';
  if ('Count' in seen) return 'a count';
  if ('Attributes' in seen || 'Item' in seen) return 'an item';
  return typeof seen.name === 'string' ? seen.name : 'done';
};

/** Notes what a command came to. */
export const tally = (counts: Tally, command: string, outcomes: readonly Outcome[]): void => {
  const [first] = outcomes;
  const kind = `${command.replace('Command', '')}: ${first ? kindOf(first, outcomes.length) : ''}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
};
