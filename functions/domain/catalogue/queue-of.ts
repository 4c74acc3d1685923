import type { Preset } from '../preset/preset.ts';
import type { Classification } from '../ticket/ticket.ts';

/** The queue that is competent for a subarea (R2.1), for an area and subarea that were checked. */
export const queueOf = ({ areas }: Preset, { area, subarea }: Pick<Classification, 'area' | 'subarea'>): string => {
  const queue = areas[area]?.subareas[subarea]?.queue;
  if (queue === undefined) throw new Error(`the catalogue has no ${area}/${subarea}`);
  return queue;
};
