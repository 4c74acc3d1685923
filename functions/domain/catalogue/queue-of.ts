import type { Preset } from '../preset/preset.ts';
import type { Classification } from '../ticket/ticket.ts';
import { routeOf } from './route-of.ts';

/** The facts that say which queue is competent (R2.1). */
export type Routed = Pick<Classification, 'area' | 'subarea' | 'type'> & { readonly form?: string };

/** The queue that is competent for a ticket (R2.1): a routing rule's, or its subarea's, for facts that were checked. */
export const queueOf = ({ areas, routing = [] }: Preset, facts: Routed): string => {
  const { area, subarea } = facts;
  const queue = routeOf(routing, facts)?.queue ?? areas[area]?.subareas[subarea]?.queue;
  if (queue === undefined) throw new Error(`the catalogue has no ${area}/${subarea}`);
  return queue;
};
