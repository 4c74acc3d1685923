import { cast } from '../http-cast.ts';
import { cursorProbe, missing, type Probe } from '../http-probes.ts';
import type { Laid } from './lay-out.ts';
import { outside, requesters, strangers } from './strangers.ts';

const { anna, otherRobot, otto, olga } = cast;

/** Probes of the filters and the cursor of the list. */
export const listProbes = ({ cursors, theirs, customers }: Laid): Probe[] => {
  const listed = (field: string, foreign: string, absent: string) => ({
    field: `/${field}`,
    foreign,
    missing: absent,
    ask: (id: string) => ({ path: `/v1/tickets?${field}=${id}` }),
  });
  const queue = listed('queue', 'students', missing.queue);
  const problem = listed('problem', theirs, missing.number);
  const endCustomer = listed('endCustomer', customers.ours, missing.customer);
  const owner = listed('owner', olga.id, missing.person);
  return [
    { ...queue, who: [otto, ...outside], fields: { '?queue': 'unknown-queue' } },
    { ...queue, who: [...requesters, otherRobot], fields: { '?queue': 'not-allowed' } },
    { ...problem, who: [otto, ...outside], fields: { '?problem': 'unknown-ticket' } },
    { ...problem, who: [...requesters, otherRobot], fields: { '?problem': 'not-allowed' } },
    { ...owner, who: [otto, ...outside], status: 200 },
    { ...owner, who: [...requesters, otherRobot], fields: { '?owner': 'not-allowed' } },
    { ...endCustomer, who: strangers, status: 200 },
    { ...listed('requester', anna.id, missing.person), who: strangers, fields: { '?requester': 'unknown-value' } },
    cursorProbe(cursors.tickets, () => '/v1/tickets', strangers),
  ];
};
