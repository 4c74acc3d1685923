import type { Configuration } from '#domain/configuration';
import type { Resolution, Resolutions } from '../ports/resolutions.ts';
import type { TicketLists } from '../ports/ticket-lists.ts';
import type { Sweep } from '../sweep.ts';
import { sweep } from '../sweep.ts';
import { resolveSome } from './resolve-some.ts';
import type { ClockSweepPorts } from './sweep-due.ts';

export interface ResolvingPorts extends ClockSweepPorts<Pick<TicketLists, 'incidents'>> {
  readonly resolutions: Resolutions;
}

const pageSize = 50;
const incidentsAtOnce = 50;

/**
 * Resolves what resolved problems have caused (R3.10): one command a ticket, and one that fails stops no other. Progress is
 * kept page by page; where something failed, the next sweep begins again, and what was done is done once.
 */
export const resolveLinkedTickets =
  (ports: ResolvingPorts) =>
  async (mayGoOn: () => boolean): Promise<Sweep> => {
    const configuration = await ports.configurations.current();
    const now = ports.clock.now();
    const swept = await sweep({
      page: (cursor) => ports.resolutions.due(now, { limit: pageSize, ...(cursor && { cursor }) }),
      work: (problem) => resolveAll(ports, configuration, problem, mayGoOn),
      mayGoOn,
    });
    return { ...swept, finished: swept.finished && swept.counts['interrupted'] === undefined };
  };

const resolveAll = async (
  ports: ResolvingPorts,
  configuration: Configuration,
  problem: string,
  mayGoOn: () => boolean,
): Promise<'linked-resolved' | 'interrupted' | 'not-due'> => {
  let left = await ports.resolutions.find(problem);
  if (!left) return 'not-due';
  for (;;) {
    const place = left.cursor === undefined ? {} : { cursor: left.cursor };
    const page = await ports.lists.incidents(problem, { limit: incidentsAtOnce, ...place });
    if (!page.ok) throw new Error('A cursor of our own was refused');
    const done = await resolveSome(ports, configuration, left, page.value.items);
    left = { ...left, failed: left.failed || !done };
    const { next } = page.value;
    if (next === undefined) return end(ports, left);
    left = { ...left, cursor: next };
    await ports.resolutions.keep(left);
    if (!mayGoOn()) return 'interrupted';
  }
};

const end = async ({ resolutions }: ResolvingPorts, left: Resolution): Promise<'linked-resolved'> => {
  if (!left.failed) {
    await resolutions.finish(left);
    return 'linked-resolved';
  }
  const { cursor: _begun, ...again } = left;
  await resolutions.keep({ ...again, failed: false });
  throw new Error('Not every ticket that the problem caused could be resolved.');
};
