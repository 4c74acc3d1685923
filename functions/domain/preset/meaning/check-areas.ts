import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

/** Every area belongs to a macro-area, every subarea to a queue that is competent for it (R1.3, R2.1). */
export const checkAreas = ({ areas, macroAreas, queues }: Preset): PresetProblem[] =>
  Object.entries(areas).flatMap(([id, area]) => [
    ...unknownName(`areas.${id}.macroArea`, area.macroArea, 'macro-area', macroAreas),
    ...Object.entries(area.subareas).flatMap(([subarea, { queue }]) =>
      unknownName(`areas.${id}.subareas.${subarea}.queue`, queue, 'queue', queues),
    ),
  ]);
