import { lostNames } from '../preset/lost-names.ts';
import { parsePreset } from '../preset/parse-preset.ts';
import type { Preset } from '../preset/preset.ts';
import type { PresetProblem } from '../preset/preset-problem.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import { applyChange, unfit } from './apply-change.ts';
import type { Change } from './change.ts';
import type { Json } from './json.ts';

/** What is wrong with the edited preset; `change` is the position of the change that it comes from, where that is plain. */
export interface EditProblem extends PresetProblem {
  readonly change?: number;
}

/**
 * The preset after some changes, or everything that speaks against them with its place: the whole check runs over the
 * outcome (R3.11), and no name is lost that a ticket may carry.
 */
export const editPreset = (preset: Preset, changes: readonly Change[]): Result<Preset, readonly EditProblem[]> => {
  const { edited, problems } = applyAll(preset, changes);
  if (problems.length > 0) return fail(problems);
  const parsed = parsePreset(edited);
  if (!parsed.ok) return fail(parsed.failure.map((problem) => blame(problem, changes)));
  const lost = lostNames(preset, parsed.value).map((place) => ({ place, text: 'tickets may carry it: archive it' }));
  return lost.length > 0 ? fail(lost.map((problem) => blame(problem, changes))) : parsed;
};

const applyAll = (preset: Preset, changes: readonly Change[]): { edited: Json; problems: readonly EditProblem[] } => {
  let edited = preset as unknown as Json;
  const problems: EditProblem[] = [];
  for (const [index, change] of changes.entries()) {
    const text = unfit(edited, change);
    if (text === undefined) edited = applyChange(edited, change);
    else problems.push({ place: change.place.join('.'), text, change: index });
  }
  return { edited, problems };
};

/** A problem at or in the place of a change comes from the last such change; an order is never wrong. */
const blame = (problem: PresetProblem, changes: readonly Change[]): EditProblem => {
  const change = changes.findLastIndex(({ op, place }) => op !== 'move' && isIn(problem.place, place.join('.')));
  return change < 0 ? problem : { ...problem, change };
};

/** `routing[0].queue` is in `routing`, and `areas.fees_old` not in `areas.fees`. */
const isIn = (place: string, changed: string): boolean =>
  place.startsWith(changed) && ['', '.', '['].includes(place.charAt(changed.length));
