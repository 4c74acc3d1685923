import * as z from 'zod/mini';
import { channels } from '#domain/ticket/ticket';
import { civilDate, instant } from '../fields.ts';
import { filledForm } from './form.ts';

export const label = z.object({ it: z.string(), en: z.string() });
export const named = z.object({ id: z.string(), name: z.string() });

/** What an action wants with it; an action that is absent from `can` is not possible now for this person. */
const actionNeeds = z.object({
  text: z.enum(['required', 'optional', 'none']),
  /** `required`: a day, a release or both; `day`: a day to come, on which the ticket is woken. */
  plan: z.optional(z.enum(['required', 'day'])),
  window: z.optional(z.literal('required')),
  /** One of the catalogue's risks. */
  risk: z.optional(z.literal('required')),
  /** The text may be flagged for the end customer, who sees the ticket now (R5.7). */
  forEndCustomer: z.optional(z.literal('optional')),
});

const classification = {
  type: z.string(),
  subtype: z.string(),
  macroArea: z.string(),
  area: z.string(),
  subarea: z.string(),
  environment: z.optional(z.string()),
  severity: z.string(),
  urgency: z.string(),
  priority: z.string(),
  regression: z.optional(z.boolean()),
};

/** Facts that staff alone receive (DESIGN 2). */
const deskFacts = {
  queue: z.optional(z.string()),
  owner: z.optional(named),
  responsible: z.optional(named),
  customerAnswered: z.optional(z.boolean()),
  wakesAt: z.optional(instant),
  knownError: z.optional(z.literal(true)),
  problem: z.optional(z.string()),
  version: z.optional(z.number()),
};

const summaryShape = {
  number: z.string(),
  subject: z.string(),
  state: z.string(),
  ...classification,
  organisation: z.string(),
  requester: named,
  channel: z.enum(channels),
  openedAt: instant,
  updatedAt: instant,
  plan: z.optional(z.object({ date: z.optional(civilDate), release: z.optional(z.string()) })),
  window: z.optional(z.object({ from: instant, to: instant })),
  risk: z.optional(z.string()),
  resolvedAt: z.optional(instant),
  closesAt: z.optional(instant),
  closedAt: z.optional(instant),
  reopensUntil: z.optional(instant),
  follows: z.optional(z.string()),
  /** What area and subarea are called, where the reader's catalogue does not say: they are in no agreement of theirs. */
  called: z.optional(z.object({ area: label, subarea: label })),
  /** The end customer of the partner that it is about (R1.1). */
  endCustomer: z.optional(named),
  /** It is released to that end customer (R5.7). */
  disclosed: z.optional(z.literal(true)),
  ...deskFacts,
};

/** A line of a list. */
export const ticketSummary = z.object(summaryShape);

/** What is agreed for tickets like this one, in minutes of the catalogue's `serviceHours`; told, not yet measured. */
const serviceLevel = z.object({ firstResponseWorkingMinutes: z.int(), resolutionWorkingMinutes: z.int() });

/** One ticket with what this person may do to it now. */
export const ticket = z.object({
  ...summaryShape,
  description: z.string(),
  contact: z.optional(z.object({ name: z.string(), phone: z.string() })),
  form: z.optional(filledForm),
  serviceLevel: z.optional(serviceLevel),
  can: z.record(z.string(), actionNeeds),
});

export type TicketSummaryAnswer = z.infer<typeof ticketSummary>;
export type TicketAnswer = z.infer<typeof ticket>;
export type ActionNeeds = z.infer<typeof actionNeeds>;
