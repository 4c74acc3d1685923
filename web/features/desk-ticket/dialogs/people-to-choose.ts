import { hasWords } from '#web/lib/text/has-words.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Looking {
  readonly me: string;
  /** Who it is now: not offered again. */
  readonly current: string | undefined;
  /** Stays in sight whatever is searched for. */
  readonly chosen: string;
  readonly search: string;
}

const collator = new Intl.Collator('it', { sensitivity: 'base' });

/** People whose names fit what is searched for, accents or not; oneself first, the others by name. */
export const peopleToChoose = <Person extends Named>(people: readonly Person[], looking: Looking): Person[] => {
  const { me, current, chosen, search } = looking;
  const fits = ({ id, name }: Person) => id === chosen || hasWords(name, search);
  return people
    .filter(({ id }) => id !== current)
    .filter(fits)
    .sort((a, b) => Number(b.id === me) - Number(a.id === me) || collator.compare(a.name, b.name));
};
