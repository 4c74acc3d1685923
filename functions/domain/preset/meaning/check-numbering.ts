import { numberPattern } from '../../numbering/number-pattern.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

const text = 'must be capitals, digits, hyphens and {year}, ending in {counter:DIGITS}';

/** Numbers stand in addresses and subjects, and each prefix has a counter (R1.8). */
export const checkNumbering = ({ numbering }: Preset): PresetProblem[] =>
  numberPattern(numbering) ? [] : [{ place: 'numbering', text }];
