import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** FAULTS 4, I8: the error is swallowed where it matters most. */
export const acknowledgedBeforeWritten: SeededBug = {
  id: 'acknowledged-before-written',
  title: 'Whoever writes is told that it is done although the table did not answer.',
  wiring: withPorts(({ tickets }) => ({
    tickets: { ...tickets, commit: (commit) => tickets.commit(commit).catch(() => ({ kind: 'committed' })) },
  })),
  by: 'I8',
};
