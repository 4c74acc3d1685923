import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

/** Whoever is not of the desk finds a type of ticket that they may open. */
export const checkOpeners = ({ types }: Preset): PresetProblem[] => {
  const inUse = Object.values(types).filter(({ archived }) => !archived);
  return inUse.length > 0 && inUse.every(({ opens }) => opens === 'desk')
    ? [{ place: 'types', text: 'are all for the desk to open, so that nobody else can open a ticket' }]
    : [];
};
