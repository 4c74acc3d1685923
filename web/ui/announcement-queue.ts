/** What is still to be said: the sentence by what it is about, so that a newer one takes the older one's place. */
export type Announcements = ReadonlyMap<string, string>;

/** How long the region stays silent after a sentence, and after a key in a text. */
const silence = { afterSentence: 5_000, afterKey: 2_000 } as const;

/** Adds a sentence; `about` sums up: 'due nuovi messaggi' replaces 'un nuovo messaggio' of the same subject. */
export const addAnnouncement = (waiting: Announcements, sentence: string, about = sentence): Announcements =>
  new Map([...waiting].filter(([key]) => key !== about)).set(about, sentence);

interface Moments {
  readonly now: number;
  readonly lastSaid: number;
  readonly lastKey: number;
}

/** In how many milliseconds the next sentence may be said; 0 is now (WEB 3, WEB 6). */
export const waitBeforeSaying = ({ now, lastSaid, lastKey }: Moments): number =>
  Math.max(0, lastSaid + silence.afterSentence - now, lastKey + silence.afterKey - now);

/** All that waits, as one thing to read out. */
export const sumUp = (waiting: Announcements): string => [...waiting.values()].join('. ');
