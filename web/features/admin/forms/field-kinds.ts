import type { FormField } from '#domain/forms/form-field';

/** Every kind of question, in the order of the choice (R1.6). */
export const fieldKinds = [
  'text',
  'long_text',
  'select',
  'multi_select',
  'number',
  'date',
  'yes_no',
  'phone',
  'email',
  'file',
] as const satisfies readonly FormField['kind'][];

/** The settings of each kind that are written in a field of their own. */
export const settingsOf: Readonly<Record<FormField['kind'], readonly ('min' | 'max' | 'maxLength')[]>> = {
  text: ['maxLength'],
  long_text: ['maxLength'],
  select: [],
  multi_select: ['max'],
  number: ['min', 'max'],
  date: ['min', 'max'],
  yes_no: [],
  phone: [],
  email: [],
  file: ['max'],
};

/** What a setting is called: how many there may be is not what the greatest is. */
export const settingWord = (kind: FormField['kind'], setting: 'min' | 'max' | 'maxLength') => {
  if (setting === 'maxLength') return 'maxLength';
  if (kind === 'multi_select' || kind === 'file') return 'atMost';
  return setting === 'min' ? 'least' : 'greatest';
};

const blank = { value: '', label: { it: '', en: '' } };

/** A question of another kind: it keeps what every question has, and its options where the new kind has some too. */
export const ofKind = (field: FormField, kind: FormField['kind']): FormField => {
  const { key, label, help, required, shownIf } = field;
  const common = { key, label, ...(help && { help }), ...(required && { required }), ...(shownIf && { shownIf }) };
  if (kind !== 'select' && kind !== 'multi_select') return { ...common, kind } as FormField;
  return { ...common, kind, options: 'options' in field && field.options.length > 0 ? field.options : [blank] };
};

/** Something with an entry said, or without it where nothing is said. */
export const said = <Thing extends object>(thing: Thing, name: string, value: unknown): Thing => {
  const { [name]: _before, ...rest } = thing as Record<string, unknown>;
  const nothing = value === undefined || value === '' || value === false;
  return (nothing ? rest : { ...rest, [name]: value }) as Thing;
};

/** What is typed as a number where it is one; the rest stays as typed and is refused with its place. */
export const typedNumber = (text: string): number | string =>
  /^-?\d+([.,]\d*[1-9])?$/.test(text) ? Number(text.replace(',', '.')) : text;
