import type { Clock } from '#use-cases/ports';

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
