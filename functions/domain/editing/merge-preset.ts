import type { Preset } from '../preset/preset.ts';
import { type Anatomy, anatomy, isTable, under } from './anatomy.ts';
import type { Place } from './change.ts';
import { mergeOrder } from './merge-order.ts';
import { ownPart, partAt, partsOf } from './own-part.ts';
import { type MergeConflict, pickOf, type Three } from './pick-of.ts';

/** What comes of a merge; each conflict is a place where the desk's own word stood against the newly shipped one. */
interface Merged {
  /** As data: what two sides say may contradict each other, so it is parsed before it is used. */
  readonly preset: unknown;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings a newly shipped preset into a desk that was edited since it was last shipped: entries that were edited stay,
 * the others follow, new ones are added, and no name of the preset in force is lost.
 */
export const mergePreset = (base: Preset, inForce: Preset, shipped: Preset): Merged => {
  const conflicts: MergeConflict[] = [];
  const preset = mergeEntry(anatomy, [], { base, mine: inForce, theirs: shipped }, conflicts);
  return { preset, conflicts };
};

const mergeEntry = (part: Anatomy, place: Place, sides: Three, conflicts: MergeConflict[]): unknown => {
  const own = pickOf(
    place,
    each(sides, (side) => (side === undefined ? undefined : ownPart(part, side))),
    conflicts,
  );
  const names = mergeOrder({
    base: partsOf(part, sides.base),
    mine: partsOf(part, sides.mine),
    theirs: partsOf(part, sides.theirs),
  });
  if (names.length === 0) return own;
  const parts = names.flatMap((name): [string, unknown][] => {
    const inner = each(sides, (side) => partAt(side, name));
    const merged = mergePart(part, [...place, name], inner, conflicts);
    return merged === undefined ? [] : [[name, merged]];
  });
  return { ...(own as object | undefined), ...Object.fromEntries(parts) };
};

/** A name that the shipped preset no longer has stays, because tickets may carry it. */
const mergePart = (around: Anatomy, place: Place, sides: Three, conflicts: MergeConflict[]): unknown => {
  const { mine, theirs } = sides;
  const name = place.at(-1) ?? '';
  const orphan = isTable(around) && mine !== undefined && theirs === undefined && sides.base !== undefined;
  if (orphan) conflicts.push({ place, reason: 'no-longer-shipped' });
  const judged = orphan ? { ...sides, theirs: sides.base } : sides;
  return mergeEntry(under(around, name) ?? {}, place, judged, conflicts);
};

const each = ({ base, mine, theirs }: Three, part: (side: unknown) => unknown): Three => ({
  base: part(base),
  mine: part(mine),
  theirs: part(theirs),
});
