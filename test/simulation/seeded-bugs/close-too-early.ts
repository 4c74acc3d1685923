import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

const day = 86_400_000;

/** The clock of the one that closes is wrong. */
export const closeTooEarly: SeededBug = {
  id: 'close-too-early',
  title: 'Silence closes a ticket a day before its end.',
  wiring: inFunction('auto-close', ({ clock }) => ({
    clock: { now: () => new Date(Date.parse(clock.now()) + day).toISOString() },
  })),
};
