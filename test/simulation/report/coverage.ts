import type { Item } from '#store/item';
import { actionOf } from '../effects/api-actions.ts';
import type { Exchange } from '../effects/call.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { World } from '../world/world.ts';
import type { Counts } from './counts.ts';
import { refusalName } from './required/refusal-name.ts';
import { transitionName } from './required/transition-rows.ts';
import type { Run } from './run.ts';

/** What many histories went through. */
export interface Coverage {
  histories: number;
  /** Histories in which nothing was changed; they do not count. */
  idle: number;
  /** Milliseconds of processor time that they took. */
  cpu: number;
  /** Scheduler's steps of each history, and requests that changed something. */
  readonly steps: number[];
  readonly commands: number[];
  readonly faults: Counts;
  readonly transitions: Counts;
  readonly refusals: Counts;
}

/** Nothing yet. */
export const createCoverage = (): Coverage => ({
  histories: 0,
  idle: 0,
  cpu: 0,
  steps: [],
  commands: [],
  faults: {},
  transitions: {},
  refusals: {},
});

const add = (counts: Counts, name: string, more = 1): void => {
  counts[name] = (counts[name] ?? 0) + more;
};

const reading = /^(get|list|count)/;

const isCommand = ({ call, attempts }: Exchange): boolean =>
  !reading.test(call.operation) && attempts.some(({ answer }) => answer !== undefined && answer.status < 300);

const transitionOf = ({ action, type, changes }: Item): string | undefined => {
  const { state } = changes as { readonly state?: { readonly from: unknown; readonly to: unknown } };
  return state && transitionName(String(action ?? type), String(state.from ?? ''), String(state.to));
};

const addTransitions = ({ transitions }: Coverage, world: World): void => {
  for (const number of world.tickets.keys()) {
    for (const event of ticketItems(world, number).events) {
      const transition = transitionOf(event);
      if (transition) add(transitions, transition);
    }
  }
};

const addRefusals = ({ refusals }: Coverage, world: World): void => {
  for (const { call, attempts } of world.history.values()) {
    for (const { answer } of attempts) {
      const { code } = (answer?.body ?? {}) as { readonly code?: string };
      if (answer && answer.status >= 400) add(refusals, refusalName(actionOf(call), String(code)));
    }
  }
};

/** Adds what one history went through; what is done to heal it is no fault, and does not count as one. */
export const addRun = (coverage: Coverage, { world, decisions, faults }: Run): void => {
  const commands = [...world.history.values()].filter(isCommand).length;
  if (commands === 0) {
    coverage.idle += 1;
    return;
  }
  coverage.histories += 1;
  coverage.steps.push(decisions.length);
  coverage.commands.push(commands);
  for (const [fault, count] of faults) add(coverage.faults, fault, count);
  addTransitions(coverage, world);
  addRefusals(coverage, world);
};

/** Adds what others went through. */
export const addCoverage = (coverage: Coverage, other: Coverage): void => {
  coverage.histories += other.histories;
  coverage.idle += other.idle;
  coverage.cpu += other.cpu;
  coverage.steps.push(...other.steps);
  coverage.commands.push(...other.commands);
  for (const part of ['faults', 'transitions', 'refusals'] as const) {
    for (const [name, count] of Object.entries(other[part])) add(coverage[part], name, count);
  }
};

/** The middle of some numbers. */
export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
