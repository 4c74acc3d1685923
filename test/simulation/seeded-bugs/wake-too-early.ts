import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

const day = 86_400_000;

/** The clock of the one that wakes is wrong. */
export const wakeTooEarly: SeededBug = {
  id: 'wake-too-early',
  title: 'What waits for a day is woken the day before.',
  preset: 'campus-desk',
  wiring: inFunction('auto-close', ({ clock }) => ({
    clock: { now: () => new Date(Date.parse(clock.now()) + day).toISOString() },
  })),
  by: 'I28',
};
