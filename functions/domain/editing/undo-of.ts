import type { Change } from './change.ts';
import type { Difference } from './compare-presets.ts';
import { editableAt } from './editable.ts';

/**
 * The changes that bring back what some differences took away. What was added stays, archived, because tickets may have
 * taken it meanwhile, and rules that were added are none again; what never was the desk's to change is left as it is.
 */
export const undoOf = (differences: readonly Difference[]): readonly Change[] =>
  differences.flatMap((difference): readonly Change[] => {
    const { place, kind, before, after } = difference;
    if (kind === 'reordered') return movesTo(difference);
    const rule = editableAt(place);
    if (!rule) return [];
    if (kind !== 'added') return [{ op: 'put', place, value: before }];
    if (Array.isArray(after)) return [{ op: 'put', place, value: [] }];
    return rule.archives && !isArchived(after) ? [{ op: 'archive', place }] : [];
  });

const isArchived = (value: unknown): boolean => (value as { archived?: unknown } | undefined)?.archived === true;

const movesTo = ({ place, before }: Difference): readonly Change[] =>
  (before as readonly string[])
    .map((name, position): Change => ({ op: 'move', place: [...place, name], position }))
    .filter((change) => editableAt(change.place)?.moves);
