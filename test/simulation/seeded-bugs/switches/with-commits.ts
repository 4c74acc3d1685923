import type { Commit } from '#use-cases/ports';
import type { Wiring } from '../../world/wiring.ts';
import { withPorts } from './with-ports.ts';

/** The product with what it commits to tickets replaced. */
export const withCommits = (change: (commit: Commit) => Commit): Wiring =>
  withPorts(({ tickets }) => ({ tickets: { ...tickets, commit: (commit) => tickets.commit(change(commit)) } }));
