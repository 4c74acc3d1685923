import { isErased } from './erased-people.ts';

/**
 * What a page that is being left still has to keep for its person: a database may answer later than such a page lives,
 * this (localStorage) keeps at once. The next page takes it from here. Another person never sees it.
 */
export const personJournal = (subject: string) => {
  const start = `sportello/${encodeURIComponent(subject)}/`;
  return {
    keep: (place: string, value: unknown): void => {
      if (isErased(subject)) return;
      try {
        localStorage.setItem(start + place, JSON.stringify(value));
      } catch {
        // There is no room: the database may still be fast enough.
      }
    },
    /** Nothing where somebody or something else wrote what cannot be read. */
    read: <Value>(place: string): Value | undefined => {
      try {
        return JSON.parse(localStorage.getItem(start + place) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    forget: (place: string): void => localStorage.removeItem(start + place),
    places: (): readonly string[] => {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(start));
      return names.map((name) => name.slice(start.length));
    },
  };
};
