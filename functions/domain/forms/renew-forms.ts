import type { Preset } from '../preset/preset.ts';
import { canonicalJson } from '../ticket/canonical-json.ts';
import type { FormDefinition } from './form-definition.ts';

/** What a version stands for: all but the version itself and whether the form is offered. */
const textOf = ({ version: _, archived: __, ...content }: FormDefinition): string => canonicalJson(content);

const renewed = (before: FormDefinition | undefined, after: FormDefinition): FormDefinition => {
  if (!before || textOf(before) === textOf(after) || after.version > before.version) return after;
  return { ...after, version: before.version + 1 };
};

/** The later preset with a new version of each form that says something else than before: tickets keep versions (R1.6). */
export const renewForms = (before: Preset, after: Preset): Preset => {
  if (!after.forms) return after;
  const forms = Object.entries(after.forms).map(([id, form]) => [id, renewed(before.forms?.[id], form)] as const);
  return { ...after, forms: Object.fromEntries(forms) };
};
