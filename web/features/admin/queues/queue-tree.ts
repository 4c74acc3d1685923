import type { Preset } from '#domain/preset/preset';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { entryAt } from '../entry-at.ts';

/** A queue of the tree with those under it. */
export interface QueueBranch {
  readonly id: string;
  readonly entry: CatalogueEntry;
  /** 1 for those that stand under none. */
  readonly tier: number;
  /** How many subareas send their tickets to it, and how many rules. */
  readonly subareas: number;
  readonly rules: number;
  readonly under: readonly QueueBranch[];
}

/** The queues as a tree (R2.1), in the order of the preset. */
export const queueTree = (preset: Preset): readonly QueueBranch[] => branchesUnder(preset, undefined, 1);

const branchesUnder = (preset: Preset, above: string | undefined, tier: number): readonly QueueBranch[] =>
  Object.entries(preset.queues).flatMap(([id, { parent }]) => {
    const entry = parent === above ? entryAt(preset, ['queues', id]) : undefined;
    if (!entry) return [];
    return [{ id, entry, tier, ...comingTo(preset, id), under: branchesUnder(preset, id, tier + 1) }];
  });

const comingTo = ({ areas, routing = [] }: Preset, queue: string): Pick<QueueBranch, 'subareas' | 'rules'> => ({
  subareas: Object.values(areas)
    .flatMap(({ subareas }) => Object.values(subareas))
    .filter((subarea) => subarea.queue === queue).length,
  rules: routing.filter((rule) => rule.queue === queue).length,
});
