import { serviceLevelOf } from '../../catalogue/service-level-of.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import type { ServiceLevel } from '../service-level.ts';
import { unknownName } from './unknown-name.ts';

/** What is agreed names what exists, can be kept, is counted in hours that are known, and concerns some ticket (R7.1). */
export const checkServiceLevels = (preset: Preset): PresetProblem[] => {
  const { serviceLevels = [], serviceHours } = preset;
  return [
    ...(serviceLevels.length > 0 && !serviceHours
      ? [{ place: 'serviceHours', text: 'is missing: what is agreed is counted in it' }]
      : []),
    ...serviceLevels.flatMap((level, index) => wrongLevel(preset, level, `serviceLevels[${index}]`)),
  ];
};

const wrongLevel = (preset: Preset, level: ServiceLevel, place: string): PresetProblem[] => {
  const { type, priority, firstResponseWorkingMinutes, resolutionWorkingMinutes } = level;
  const unknown = [
    ...unknownName(`${place}.type`, type, 'type', preset.types),
    ...unknownName(`${place}.priority`, priority, 'priority', preset.priorities),
  ];
  return [
    ...unknown,
    ...(unknown.length === 0 && isHidden(preset, level)
      ? [{ place, text: 'no ticket comes to it: the ones before it say it all' }]
      : []),
    ...(firstResponseWorkingMinutes > resolutionWorkingMinutes
      ? [
          {
            place: `${place}.firstResponseWorkingMinutes`,
            text: `must not be longer than the resolution, ${resolutionWorkingMinutes}`,
          },
        ]
      : []),
  ];
};

const isHidden = (preset: Preset, level: ServiceLevel): boolean =>
  !Object.keys(preset.types).some((type) =>
    Object.keys(preset.priorities).some((priority) => serviceLevelOf(preset, { type, priority }) === level),
  );
