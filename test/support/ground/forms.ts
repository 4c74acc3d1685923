import type { FormDefinition } from '#domain/forms/form-definition';
import type { FormField } from '#domain/forms/form-field';

/** A label that says its own name, in both languages. */
export const words = (name: string) => ({ it: `${name} (it)`, en: `${name} (en)` });

/** Omit, for each of the kinds of field. */
type Sketch = FormField extends infer Field ? (Field extends FormField ? Omit<Field, 'label'> : never) : never;

/** A field whose label is made from its key. */
export const field = (sketch: Sketch): FormField => ({ label: words(sketch.key), ...sketch }) as FormField;

/** Options whose labels are made from their values. */
export const options = (...values: string[]) => values.map((value) => ({ value, label: words(value) }));

/** A form for every ticket, of such fields. */
export const formWith = (...sketches: Sketch[]): FormDefinition => ({
  version: 1,
  label: words('form'),
  attach: [{}],
  fields: sketches.map(field),
});

/** A line that does not work: the router's questions come only where there is one, and its models by its make. */
export const lineForm = formWith(
  { kind: 'select', key: 'problem', required: true, options: options('down', 'slow', 'other') },
  { kind: 'long_text', key: 'story', required: true, shownIf: { field: 'problem', equals: 'other' } },
  { kind: 'yes_no', key: 'router', required: true, shownIf: { field: 'problem', oneOf: ['down', 'slow'] } },
  {
    kind: 'select',
    key: 'make',
    shownIf: { field: 'router', equals: true },
    options: options('acme', 'zenith'),
  },
  {
    kind: 'multi_select',
    key: 'models',
    max: 2,
    options: [
      ...options('a1', 'a2', 'a3').map((one) => ({ ...one, shownIf: { field: 'make', equals: 'acme' } })),
      ...options('z1').map((one) => ({ ...one, shownIf: { field: 'make', equals: 'zenith' } })),
    ],
  },
  { kind: 'number', key: 'lost', min: 0, max: 100, whole: true, shownIf: { field: 'problem', equals: 'slow' } },
  { kind: 'date', key: 'since', min: '2020-01-01' },
  { kind: 'phone', key: 'callback', required: true },
  { kind: 'email', key: 'mail' },
  { kind: 'text', key: 'site', maxLength: 10 },
  { kind: 'file', key: 'photos', max: 2 },
);
