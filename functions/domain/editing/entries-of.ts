import type { Preset } from '../preset/preset.ts';
import { type Anatomy, anatomy, under } from './anatomy.ts';
import type { Place } from './change.ts';
import { ownPart, partAt, partsOf } from './own-part.ts';

/** One entry of a preset: what belongs to it and not to the entries in it. */
interface Entry {
  readonly place: Place;
  readonly value: unknown;
}

/** A preset taken apart, in its order; the tables are entries too, without anything of their own. */
export const entriesOf = (preset: Preset): readonly Entry[] => entriesUnder(anatomy, preset, []);

const entriesUnder = (part: Anatomy, value: unknown, place: Place): readonly Entry[] => [
  { place, value: ownPart(part, value) },
  ...partsOf(part, value).flatMap((name) =>
    entriesUnder(under(part, name) ?? {}, partAt(value, name), [...place, name]),
  ),
];
