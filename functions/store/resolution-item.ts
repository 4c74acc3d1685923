import type { Resolution } from '#use-cases/ports/resolutions';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

/** How far a problem's resolution has come; in the index `due` as long as something is left to do. */
export const resolutionItem = {
  write: ({ problem, sequence, since, cursor, failed }: Resolution, isDone: boolean): Item => ({
    ...table.keys.resolution(problem),
    ...(!isDone && table.resolutionIndexKeys(problem, since)),
    sequence,
    since,
    failed,
    done: isDone,
    ...(cursor !== undefined && { cursor }),
  }),
  /** Nothing where nothing is left to do. */
  read: (item: Item): Resolution | undefined => {
    const shape = shapeOf(item, 'resolution');
    if (shape.flag('done')) return undefined;
    const cursor = shape.optionalText('cursor');
    return {
      problem: table.numberOf(shape.text('pk')),
      sequence: shape.count('sequence'),
      since: shape.text('since'),
      failed: shape.flag('failed'),
      ...(cursor !== undefined && { cursor }),
    };
  },
};
