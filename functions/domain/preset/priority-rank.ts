import type { Preset } from './preset.ts';

/** Place of a priority among the preset's, 0 for the most urgent; what lists sort by. */
export const priorityRank = ({ priorities }: Preset, priority: string): number =>
  Object.keys(priorities).indexOf(priority);
