import { numberPattern } from '../../numbering/number-pattern.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

const text = 'must be capitals, digits, hyphens, {year} and {kind}, ending in {counter:DIGITS}';

/** Numbers stand in addresses and subjects, and each prefix has a counter (R1.8). */
export const checkNumbering = (preset: Preset): PresetProblem[] => {
  const { numbering } = preset;
  if (!numberPattern(numbering)) return [{ place: 'numbering', text }];
  return numbering.includes('{kind}') ? wrongCodes(preset) : [];
};

const wrongCodes = ({ numbering, types, forms = {} }: Preset): PresetProblem[] => {
  const codes = [
    ...Object.entries(types).map(([id, { code }]) => ({ place: `types.${id}.code`, code, needed: true })),
    ...Object.entries(forms).map(([id, { code }]) => ({ place: `forms.${id}.code`, code, needed: false })),
  ];
  return codes.flatMap(({ place, code, needed }) => {
    if (code === undefined) return needed ? [{ place, text: 'is missing: numbers name the kind' }] : [];
    const rival = codes.find((other) => readsAlike(numbering, code, other.code));
    return rival ? [{ place, text: `reads like "${rival.code}" and a longer counter` }] : [];
  });
};

/** Whether digits that follow the one code could also be the end of the other. */
const readsAlike = (numbering: string, code: string, other: string | undefined): boolean =>
  /\{kind\}(\d|\{)/.test(numbering) &&
  other !== undefined &&
  other !== code &&
  code.startsWith(other) &&
  /^\d+$/.test(code.slice(other.length));
