import { entryOf } from '../../catalogue/entry-of.ts';
import { unknownName } from '../../preset/meaning/unknown-name.ts';
import type { Preset } from '../../preset/preset.ts';
import type { PresetProblem } from '../../preset/preset-problem.ts';
import type { FormPlace } from '../form-definition.ts';

/** What a form is attached to is in the catalogue; a subarea is named with its area, a subtype with its type. */
export const checkPlaces = (preset: Preset, attach: readonly FormPlace[], place: string): PresetProblem[] =>
  attach.flatMap(({ area, subarea, type, subtype }, index) => {
    const at = `${place}.attach[${index}]`;
    const subareas = area !== undefined && entryOf(preset.areas, area)?.subareas;
    const subtypes = type !== undefined && entryOf(preset.types, type)?.subtypes;
    return [
      ...unknownName(`${at}.area`, area, 'area', preset.areas),
      ...unknownName(`${at}.type`, type, 'type', preset.types),
      ...(subareas ? unknownName(`${at}.subarea`, subarea, 'subarea', subareas) : []),
      ...(subtypes ? unknownName(`${at}.subtype`, subtype, 'subtype', subtypes) : []),
      ...alone(`${at}.subarea`, subarea, 'area', area),
      ...alone(`${at}.subtype`, subtype, 'type', type),
    ];
  });

const alone = (
  place: string,
  name: string | undefined,
  wholeName: string,
  whole: string | undefined,
): PresetProblem[] =>
  name !== undefined && whole === undefined ? [{ place, text: `needs the ${wholeName} that it belongs to` }] : [];
