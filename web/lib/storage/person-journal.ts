import { erasedPeople } from './erased-people.ts';

const nameOf = (subject: string, place: string): string => `sportello/${subject}/${place}`;

/**
 * Keeps at once, in localStorage, what a page that is being left still has to keep for its person: a database may answer
 * later than such a page lives. The next page takes it from here.
 */
export const keepAtOnce = (subject: string, place: string, value: unknown): void => {
  if (erasedPeople.has(subject)) return;
  try {
    localStorage.setItem(nameOf(subject, place), JSON.stringify(value));
  } catch {
    // There is no room: the database may still be fast enough.
  }
};

/** What was kept so and not forgotten yet. */
export const keptAtOnce = <Value>(subject: string, place: string): Value | undefined =>
  JSON.parse(localStorage.getItem(nameOf(subject, place)) ?? 'null') ?? undefined;

/** Where something of the person is kept so. */
export const placesKeptAtOnce = (subject: string): readonly string[] => {
  const start = nameOf(subject, '');
  const names = Object.keys(localStorage).filter((name) => name.startsWith(start));
  return names.map((name) => name.slice(start.length));
};

/** The database has it, or nobody wants it any more. */
export const forgetAtOnce = (subject: string, place: string): void => localStorage.removeItem(nameOf(subject, place));
