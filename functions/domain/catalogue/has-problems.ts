import type { Preset } from '../preset/preset.ts';

/** Whether tickets of a desk can be linked to problems at all (R3.10). */
export const hasProblems = ({ types }: Pick<Preset, 'types'>): boolean =>
  Object.values(types).some(({ problem }) => problem);
