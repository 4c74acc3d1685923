import type { TicketPlan } from '../plan.ts';
import type { Stage } from '../stage.ts';
import type { Tales } from './tale.ts';
import { tellTale } from './tell-tale.ts';

/** How many tickets come of one tale. */
const times = 4;

/** Each tale whole, then up to its last happening but one, half of it, and hardly begun: so every state has tickets. */
const keptOf = (length: number, time: number, position: number): number =>
  [length, Math.max(0, length - 1), Math.ceil(length / 2), position % 2][time] ?? 0;

/** The tickets of a desk that has tales: four of each, or fewer when so many are not wanted. */
export const tellAll = (stage: Stage, { tales, slots }: Tales, most: number): readonly TicketPlan[] =>
  Array.from({ length: times }, (_, time) =>
    tales.map((tale, position) => ({
      ...{ tale, slots, name: `tale ${position + 1}, time ${time + 1}` },
      kept: keptOf(tale.happens.length, time, position),
    })),
  )
    .flat()
    .slice(0, most)
    .map((telling) => tellTale(stage, telling));
