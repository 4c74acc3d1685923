import * as z from 'zod/mini';
import { effects, outcomes, stateFamilies, triggers } from '../preset.ts';
import { hyphenated, id, labelled, sentence, stateId } from './fields.ts';

const state = z.strictObject({
  ...labelled,
  family: z.enum(stateFamilies),
  sentence,
  undated: z.exactOptional(sentence),
  final: z.exactOptional(z.literal(true)),
  reopens: z.exactOptional(z.strictObject({ days: z.int().check(z.gte(1), z.lte(365)), to: stateId })),
  outcome: z.exactOptional(z.enum(outcomes)),
});

const states = z.array(stateId).check(z.minLength(1));

const transition = z.strictObject({
  action: hyphenated,
  label: z.exactOptional(labelled.label),
  by: z.enum(triggers),
  approver: z.exactOptional(z.literal('organisation')),
  from: states,
  to: stateId,
  types: z.exactOptional(z.array(id).check(z.minLength(1))),
  text: z.exactOptional(z.literal('required')),
  effects: z.exactOptional(z.array(z.enum(effects))),
});

/** The shape of a preset's workflow. */
export const workflowShape = z.strictObject({
  initial: stateId,
  states: z.record(stateId, state),
  transitions: z.array(transition),
  remaps: z.array(z.strictObject({ type: id, from: states, to: stateId })),
  silenceDays: z.int().check(z.gte(1), z.lte(365)),
});
