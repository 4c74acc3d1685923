import type { Preset } from '../preset/preset.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import type { Classification } from '../ticket/ticket.ts';
import { archivedFacts } from './archived-facts.ts';
import { checkClassification } from './check-classification.ts';

/**
 * Every fact that may not be chosen now: the catalogue does not
 * have it, or has archived it and the ticket was not filed under it before.
 */
export const checkChosen = (facts: Classification, preset: Preset, before?: Classification): FieldFailure[] => [
  ...checkClassification(facts, preset),
  ...archivedFacts(facts, preset, before),
];
