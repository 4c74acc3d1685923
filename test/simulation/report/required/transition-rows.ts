import type { Workflow } from '#domain/preset/preset';
import { commandNames } from '#domain/ticket/steps-named';
import { type Row, rowsOf } from './row.ts';

/** A step as it is counted. */
export const transitionName = (what: string, from: string, to: string): string => `${what}: ${from} → ${to}`;

/** Events of commands that have a name of their own; a step's event is called like its action. */
const events: Readonly<Record<string, string>> = { comment: 'commented', close: 'closed', wake: 'woken' };

const eventOf = (action: string): string => (commandNames.has(action) ? (events[action] ?? action) : action);

/** Every way from a state into another that a workflow has, for whatever reason a ticket takes it. */
export const transitionRows = ({ initial, states, transitions, remaps }: Workflow): Row[] => {
  const steps = transitions.flatMap(({ action, from, to }) =>
    from.map((state) => transitionName(eventOf(action), state, to)),
  );
  const remapped = remaps.flatMap(({ from, to }) => from.map((state) => transitionName('reclassified', state, to)));
  const reopened = Object.entries(states).flatMap(([state, { reopens }]) =>
    reopens ? [transitionName('commented', state, reopens.to)] : [],
  );
  return rowsOf('transitions', [transitionName('opened', '', initial), ...steps, ...remapped, ...reopened]);
};
