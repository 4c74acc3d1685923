import type { Clock } from '#use-cases/ports';

/** A clock that stands still until somebody moves it. */
export interface HttpClock extends Clock {
  set(instant: string): void;
  forward(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

/** Starts on a working morning in Rome. */
export const httpClock = (start = '2026-03-10T09:00:00.000Z'): HttpClock => {
  let instant = start;
  return {
    now: () => instant,
    set: (to) => {
      instant = to;
    },
    forward: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
      instant = new Date(Date.parse(instant) + total * 1000).toISOString();
    },
  };
};
