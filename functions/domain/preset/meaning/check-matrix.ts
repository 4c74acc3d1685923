import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { unknownName } from './unknown-name.ts';

/** The matrix names a priority for every severity and urgency, and nothing else (R1.11). */
export const checkMatrix = (preset: Preset): PresetProblem[] => [
  ...missingCells(preset),
  ...Object.entries(preset.priorityMatrix).flatMap(([severity, row]) => [
    ...unknownName(`priorityMatrix.${severity}`, severity, 'severity', preset.severities),
    ...Object.entries(row).flatMap(([urgency, priority]) => [
      ...unknownName(`priorityMatrix.${severity}.${urgency}`, urgency, 'urgency', preset.urgencies),
      ...unknownName(`priorityMatrix.${severity}.${urgency}`, priority, 'priority', preset.priorities),
    ]),
  ]),
];

const missingCells = ({ severities, urgencies, priorityMatrix }: Preset): PresetProblem[] =>
  Object.keys(severities).flatMap((severity) =>
    Object.keys(urgencies)
      .filter((urgency) => priorityMatrix[severity]?.[urgency] === undefined)
      .map((urgency) => ({ place: `priorityMatrix.${severity}.${urgency}`, text: 'is missing' })),
  );
