import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

type Queues = Preset['queues'];

/** Queues form a tree (R2.1): each parent exists, and nobody is their own ancestor. */
export const checkQueues = ({ queues }: Preset): PresetProblem[] =>
  Object.entries(queues).flatMap(([id, { parent }]) => {
    const place = `queues.${id}.parent`;
    const circle = ancestors(queues, id).includes(id);
    return circle
      ? [{ place, text: `goes round in a circle: ${[id, ...ancestors(queues, id)].join(', ')}` }]
      : unknownName(place, parent, 'queue', queues);
  });

/** The queues above one, nearest first; stops where it would come back to the start. */
const ancestors = (queues: Queues, start: string): string[] => {
  const found: string[] = [];
  let above = queues[start]?.parent;
  while (above !== undefined && !found.includes(above)) {
    found.push(above);
    above = queues[above]?.parent;
  }
  return found;
};
