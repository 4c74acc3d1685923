import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { checkPreset } from './check-preset.ts';
import type { Preset } from './preset.ts';
import type { PresetProblem } from './preset-problem.ts';
import { presetShape } from './shape/preset.ts';
import { shapeProblems } from './shape/shape-problems.ts';

/**
 * Reads a preset from its data: first the shape, then, when that is right, the meaning (R3.11); all problems at once.
 */
export const parsePreset = (json: unknown): Result<Preset, readonly PresetProblem[]> => {
  const shaped = presetShape.safeParse(json, { reportInput: true });
  if (!shaped.success) return fail(shapeProblems(shaped.error.issues));
  const problems = checkPreset(shaped.data);
  return problems.length > 0 ? fail(problems) : ok(shaped.data);
};
