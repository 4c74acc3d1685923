import fc from 'fast-check';
import type { Condition } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { field, options } from './forms.ts';

const values = ['a', 'b', 'c'] as const;
const kinds = [
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
] as const;

/** An answer that a field of the kind takes, or nearly. */
const answerOf: Readonly<Record<FormField['kind'], fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom('a', 'b', ' a ', '', 'riga', 'x'.repeat(201)),
  long_text: fc.string({ unit: 'binary', maxLength: 20 }),
  select: fc.constantFrom(...values, 'd', ''),
  multi_select: fc.array(fc.constantFrom(...values), { maxLength: 4 }),
  number: fc.oneof(fc.integer(), fc.double()),
  date: fc.constantFrom('2026-01-31', '2026-02-30', ' 2026-01-31 '),
  yes_no: fc.boolean(),
  phone: fc.constantFrom('06 5551234', ' +39 06 5551234 ', 'no'),
  email: fc.constantFrom('Ada@Example.org', 'ada@example.org ', 'ada'),
  file: fc.array(fc.constant('01ARZ3NDEKTSV4RRFFQ69G5FAV'), { maxLength: 2 }),
};

const comparableOf: Readonly<Partial<Record<FormField['kind'], readonly (string | boolean)[]>>> = {
  text: ['a', 'b'],
  select: values,
  multi_select: values,
  yes_no: [true, false],
};

const testOn = (before: readonly FormField[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...before).chain(({ key, kind }) => {
    const comparable = comparableOf[kind];
    const answered = fc.record({ field: fc.constant(key), answered: fc.boolean() });
    return comparable
      ? fc.oneof(answered, fc.record({ field: fc.constant(key), equals: fc.constantFrom(...comparable) }))
      : answered;
  });

const conditionOn = (before: readonly FormField[], deep: number): fc.Arbitrary<Condition> => {
  if (deep === 0) return testOn(before);
  const inner = conditionOn(before, deep - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(testOn(before), fc.record({ all: several }), fc.record({ any: several }), fc.record({ not: inner }));
};

/** A condition on the fields before, or none; none for the first one. */
const perhapsOn = (before: readonly FormField[], deep: number): fc.Arbitrary<Condition | undefined> =>
  before.length === 0 ? fc.constant(undefined) : fc.oneof(fc.constant(undefined), conditionOn(before, deep));

const shown = (condition: Condition | undefined) => (condition ? { shownIf: condition } : {});

const fieldAfter = (before: readonly FormField[]): fc.Arbitrary<FormField> =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.boolean(),
      perhapsOn(before, 2),
      fc.array(perhapsOn(before, 1), { minLength: 3, maxLength: 3 }),
    )
    .map(([kind, required, condition, conditions]) => {
      const base = { key: `f${before.length}`, ...(required && { required: true as const }), ...shown(condition) };
      if (kind !== 'select' && kind !== 'multi_select') return field({ kind, ...base } as Parameters<typeof field>[0]);
      const offered = options(...values).map((option, index) => ({ ...option, ...shown(conditions[index]) }));
      return field({ kind, ...base, options: offered });
    });

const fieldsOf = (count: number): fc.Arbitrary<readonly FormField[]> =>
  count === 0
    ? fc.constant([])
    : fieldsOf(count - 1).chain((before) => fieldAfter(before).map((next) => [...before, next]));

/** The fields of a form whose conditions all ask of earlier answers. */
export const randomFields: fc.Arbitrary<readonly FormField[]> = fc.integer({ min: 1, max: 6 }).chain(fieldsOf);

/** Fields with answers that somebody may give to them. */
export const randomFilling = randomFields.chain((fields) =>
  fc
    .record(Object.fromEntries(fields.map(({ key, kind }) => [key, answerOf[kind]])), { requiredKeys: [] })
    .map((given) => ({ fields, given: given as Readonly<Record<string, unknown>> })),
);
