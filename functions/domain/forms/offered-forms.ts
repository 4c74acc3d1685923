import type { Preset } from '../preset/preset.ts';
import { formOf } from './form-of.ts';
import type { Forms } from './forms-fitting.ts';
import { kindsOf } from './kinds-of.ts';

/** The forms that somebody may be asked for who is offered these areas and types (R1.4, R1.6). */
export const offeredForms = (forms: Forms | undefined, offered: Pick<Preset, 'areas' | 'types'>): Forms => {
  if (!forms) return {};
  const asked = new Set(kindsOf(offered).map((facts) => formOf(forms, facts)));
  return Object.fromEntries(Object.entries(forms).filter(([id]) => asked.has(id)));
};
