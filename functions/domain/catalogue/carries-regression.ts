import type { Preset } from '../preset/preset.ts';
import { entryOf } from './entry-of.ts';

/** Whether tickets of a type carry the regression flag (R3.8). */
export const carriesRegression = (preset: Preset, type: string): boolean =>
  entryOf(preset.types, type)?.regression === true;
