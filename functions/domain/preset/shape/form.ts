import * as z from 'zod/mini';
import type { Condition } from '../../forms/condition.ts';
import { customerLists } from '../../forms/customer-list.ts';
import { archivable, code, id, labelled, sentence } from './fields.ts';

/** How deep conditions may stand in one another; nobody reads more, and no definition can exhaust a function. */
const deepest = 4;

const comparable = z.union([z.string(), z.number(), z.boolean()]);
const tests = [
  z.strictObject({ field: id, equals: comparable }),
  z.strictObject({ field: id, oneOf: z.array(comparable).check(z.minLength(1)) }),
  z.strictObject({ field: id, answered: z.boolean() }),
] as const;

const wanted =
  'must be {"field", "equals" or "oneOf" or "answered"}, {"all": […]}, {"any": […]} or {"not": …}, at most four deep';

const conditionUpTo = (depth: number): z.ZodMiniType<Condition> => {
  if (depth === 1) return z.union(tests, wanted);
  const inner = conditionUpTo(depth - 1);
  const several = z.array(inner).check(z.minLength(1));
  return z.union(
    [...tests, z.strictObject({ all: several }), z.strictObject({ any: several }), z.strictObject({ not: inner })],
    wanted,
  );
};

const shownIf = z.exactOptional(conditionUpTo(deepest));
const question = {
  key: id,
  ...labelled,
  help: z.exactOptional(sentence),
  required: z.exactOptional(z.literal(true)),
  shownIf,
};
const chosen = z.array(z.strictObject({ value: id, ...labelled, shownIf })).check(z.maxLength(200));
const options = chosen.check(z.minLength(1));
const count = (most: number) => z.exactOptional(z.int().check(z.gte(1), z.lte(most)));
const day = z.exactOptional(z.iso.date('must be a day, YYYY-MM-DD'));

const field = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.enum(['text', 'long_text']), ...question, maxLength: count(32_000) }),
    z.strictObject({
      kind: z.literal('select'),
      ...question,
      options: chosen,
      optionsOf: z.exactOptional(z.enum(customerLists)),
    }),
    z.strictObject({ kind: z.literal('multi_select'), ...question, options, max: count(200) }),
    z.strictObject({
      kind: z.literal('number'),
      ...question,
      min: z.exactOptional(z.number()),
      max: z.exactOptional(z.number()),
      whole: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({ kind: z.literal('date'), ...question, min: day, max: day }),
    z.strictObject({ kind: z.enum(['yes_no', 'phone', 'email']), ...question }),
    z.strictObject({ kind: z.literal('file'), ...question, max: count(25) }),
  ],
  'must be text, long_text, select, multi_select, number, date, yes_no, phone, email or file',
);

const place = z.strictObject({
  area: z.exactOptional(id),
  subarea: z.exactOptional(id),
  type: z.exactOptional(id),
  subtype: z.exactOptional(id),
});

/** The shape of a form; what it means is judged by `checkForms`. */
export const formShape = z.strictObject({
  version: z.int().check(z.gte(1)),
  ...labelled,
  description: z.exactOptional(sentence),
  code: z.exactOptional(code),
  attach: z.array(place).check(z.minLength(1)),
  fields: z.array(field).check(z.minLength(1), z.maxLength(60)),
  ...archivable,
});
