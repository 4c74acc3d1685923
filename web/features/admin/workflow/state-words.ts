import type { State } from '#domain/preset/preset';
import type { Localized } from '#domain/text';

/** What a state is called and what its requester reads; the last only where the state has it. */
export const stateParts = ['label', 'sentence', 'undated'] as const;
export type StatePart = (typeof stateParts)[number];
export type StateWords = Readonly<Partial<Record<StatePart, Localized>>>;

/** The words that a state has. */
export const wordsOfState = ({ label, sentence, undated }: State): StateWords => ({
  ...{ label, sentence },
  ...(undated && { undated }),
});

/** The changes that words ask for: those parts that say something else than what is in force. */
export const changesOfWords = (id: string, written: StateWords, inForce: StateWords) =>
  stateParts.flatMap((part) => {
    const [value, before] = [written[part], inForce[part]];
    if (!value || (value.it === before?.it && value.en === before.en)) return [];
    return [{ op: 'put' as const, place: ['workflow', 'states', id, part], value }];
  });
