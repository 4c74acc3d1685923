import * as z from 'zod/mini';
import type { Condition } from '#domain/forms/condition';
import { customerLists } from '#domain/forms/customer-list';
import type { FormField } from '#domain/forms/form-field';

const label = z.object({ it: z.string(), en: z.string() });
const comparable = z.union([z.string(), z.number(), z.boolean()]);

/** When a question or an option is shown, by the answers to questions before it. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.object({ field: z.string(), equals: comparable }),
    z.object({ field: z.string(), oneOf: z.array(comparable) }),
    z.object({ field: z.string(), answered: z.boolean() }),
    z.object({ all: z.array(condition) }),
    z.object({ any: z.array(condition) }),
    z.object({ not: condition }),
  ]),
);

const shownIf = z.exactOptional(condition);
const question = {
  key: z.string(),
  label,
  help: z.exactOptional(label),
  required: z.exactOptional(z.literal(true)),
  shownIf,
};
const options = z.array(z.object({ value: z.string(), label, shownIf }));
const count = z.exactOptional(z.int());
const number = z.exactOptional(z.number());
const day = z.exactOptional(z.string());

const field: z.ZodMiniType<FormField> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'long_text']), ...question, maxLength: count }),
  z.object({
    kind: z.literal('select'),
    ...question,
    options,
    /** The options are the contracts or sites of the ticket's end customer; in words where it has none. */
    optionsOf: z.exactOptional(z.enum(customerLists)),
  }),
  z.object({ kind: z.literal('multi_select'), ...question, options, max: count }),
  z.object({
    kind: z.literal('number'),
    ...question,
    min: number,
    max: number,
    whole: z.exactOptional(z.literal(true)),
  }),
  z.object({ kind: z.literal('date'), ...question, min: day, max: day }),
  z.object({ kind: z.literal('yes_no'), ...question }),
  z.object({ kind: z.enum(['phone', 'email']), ...question }),
  z.object({ kind: z.literal('file'), ...question, max: count }),
]);

const place = z.object({
  area: z.exactOptional(z.string()),
  subarea: z.exactOptional(z.string()),
  type: z.exactOptional(z.string()),
  subtype: z.exactOptional(z.string()),
});

/** A form in force (R1.6): `attach` says for which tickets; where several fit, the one that names most is asked for. */
export const form = z.object({
  id: z.string(),
  version: z.int(),
  label,
  description: z.exactOptional(label),
  attach: z.array(place),
  fields: z.array(field),
});

/** One answer of a ticket's form, with the question as it was asked; `words` are those of chosen options. */
const answer = z.object({
  key: z.string(),
  kind: z.string(),
  label,
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  words: z.optional(z.array(label)),
});

/** The form of a ticket as it was filled in, whatever the form asks today. */
export const filledForm = z.object({ id: z.string(), version: z.int(), label, answers: z.array(answer) });

export type FormAnswer = z.infer<typeof form>;
export type FilledFormAnswer = z.infer<typeof filledForm>;
