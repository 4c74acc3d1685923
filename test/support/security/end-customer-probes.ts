import { cast } from '../http-cast.ts';
import { cursorProbe, missing, type Probe } from '../http-probes.ts';
import type { Caller } from '../http-world.ts';
import type { Laid } from './lay-out.ts';
import { outside, strangers } from './strangers.ts';

const { bruno, otherAnna, otherRita, otherRobot } = cast;
const aside: readonly Caller[] = [otherAnna, otherRita, otherRobot, ...outside];

/** A customer of Anna's organisation for everybody of another one; for Bruno, who shares hers, one of another's. */
export const foreignCustomers = (
  { customers }: Pick<Laid, 'customers'>,
  probe: Pick<Probe, 'ask' | 'fields' | 'status'>,
): Probe[] => {
  const named = { field: '/endCustomer', missing: missing.customer, ...probe };
  return [
    { ...named, foreign: customers.ours, who: aside },
    { ...named, foreign: customers.others, who: [bruno] },
  ];
};

/** Probes of the registry: the desk keeps it for all partners, every partner for itself. */
export const endCustomerProbes = (laid: Laid) => {
  const partner = (ask: Probe['ask'], pointer: string): Probe[] => {
    const named = { field: '/partner', missing: missing.organisation, ask, fields: { [pointer]: 'not-allowed' } };
    return [
      { ...named, foreign: 'aurora', who: aside },
      { ...named, foreign: 'aurora-2', who: [bruno] },
    ];
  };
  return {
    listEndCustomers: [
      ...partner((id) => ({ path: `/v1/end-customers?partner=${id}` }), '?partner'),
      cursorProbe(laid.cursors.tickets, () => '/v1/end-customers', strangers),
    ],
    createEndCustomer: partner(
      (id) => ({ path: '/v1/end-customers', body: { partner: id, name: 'Canary' } }),
      '/partner',
    ),
    getEndCustomer: foreignCustomers(laid, { ask: (id) => ({ path: `/v1/end-customers/${id}` }) }),
    changeEndCustomer: foreignCustomers(laid, {
      ask: (id) => ({ path: `/v1/end-customers/${id}`, body: { name: 'Canary' } }),
    }),
  };
};
