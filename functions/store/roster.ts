import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** The ids of the people that the last tenant file named. */
export const readRoster = async (context: StoreContext): Promise<readonly string[]> => {
  const stored = await readItem(context, table.keys.roster);
  return stored ? shapeOf(stored, 'roster').texts('people') : [];
};
