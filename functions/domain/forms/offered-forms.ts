import type { Preset } from '../preset/preset.ts';
import type { FormPlace } from './form-definition.ts';
import { formOf } from './form-of.ts';
import type { Forms } from './forms-fitting.ts';
import { kindsOf } from './kinds-of.ts';

/** The forms that somebody may be asked for who is offered these areas and types (R1.4, R1.6); of others they tell nothing. */
export const offeredForms = (forms: Forms | undefined, offered: Pick<Preset, 'areas' | 'types'>): Forms => {
  if (!forms) return {};
  const asked = new Set(kindsOf(offered).map((facts) => formOf(forms, facts)));
  const asksFor = ({ area }: FormPlace) => area === undefined || Object.hasOwn(offered.areas, area);
  return Object.fromEntries(
    Object.entries(forms)
      .filter(([id]) => asked.has(id))
      .map(([id, form]) => [id, { ...form, attach: form.attach.filter(asksFor) }]),
  );
};
