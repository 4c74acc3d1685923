import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

/** An operator group works on queues that exist, and on at least one (R2.3). */
export const checkGroups = ({ groups = {}, queues: known }: Preset): PresetProblem[] =>
  Object.entries(groups).flatMap(([id, { queues }]) => [
    ...(queues.length === 0 ? [{ place: `groups.${id}.queues`, text: 'names no queue' }] : []),
    ...queues.flatMap((queue, at) => unknownName(`groups.${id}.queues[${at}]`, queue, 'queue', known)),
  ]);
