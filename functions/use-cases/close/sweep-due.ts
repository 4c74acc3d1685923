import type { TicketLists } from '../ports/ticket-lists.ts';
import type { Configurations } from '../ports.ts';
import type { Sweep } from '../sweep.ts';
import { sweep } from '../sweep.ts';
import type { ClockPorts, ClockStep } from './take-clock-step.ts';
import { takeClockStep } from './take-clock-step.ts';

export interface ClockSweepPorts<Lists> extends ClockPorts {
  readonly lists: Lists;
  readonly configurations: Configurations;
}

const pageSize = 200;

/**
 * Takes the clock's step on every ticket whose time has come. Level-triggered: it may run late, twice or at once with
 * another, and goes on where the last one stopped, since what was done is no candidate any more.
 */
export const sweepDue =
  (ports: ClockSweepPorts<unknown>, step: ClockStep, due: TicketLists['dueForClosing']) =>
  async (mayGoOn: () => boolean): Promise<Sweep> => {
    const configuration = await ports.configurations.current();
    const now = ports.clock.now();
    return sweep({
      page: (cursor) => due(now, { limit: pageSize, ...(cursor && { cursor }) }),
      work: (number) => takeClockStep(ports, number, configuration, step),
      mayGoOn,
    });
  };
