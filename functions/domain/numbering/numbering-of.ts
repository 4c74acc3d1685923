import { entryOf } from '../catalogue/entry-of.ts';
import type { Preset } from '../preset/preset.ts';

/** The numbering pattern of one kind of ticket: `{kind}` is the code of its form, else of its type (R1.8). */
export const numberingOf = (
  { numbering, types, forms = {} }: Preset,
  { type, form }: { readonly type: string; readonly form?: string },
): string => {
  const own = form === undefined ? undefined : entryOf(forms, form)?.code;
  return numbering.replaceAll('{kind}', own ?? entryOf(types, type)?.code ?? '');
};
