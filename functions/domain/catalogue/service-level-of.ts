import type { Preset } from '../preset/preset.ts';
import type { ServiceLevel } from '../preset/service-level.ts';
import type { Ticket } from '../ticket/ticket.ts';

/**
 * What is agreed for a ticket as it is now (R7.1): the first rule that names nothing else than its type and priority.
 * Nothing where no rule is meant for it.
 */
export const serviceLevelOf = (
  { serviceLevels = [] }: Pick<Preset, 'serviceLevels'>,
  { type, priority }: Pick<Ticket, 'type' | 'priority'>,
): ServiceLevel | undefined =>
  serviceLevels.find(
    (level) => [type, undefined].includes(level.type) && [priority, undefined].includes(level.priority),
  );
