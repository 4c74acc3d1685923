import type { Place } from './change.ts';

/** What may be done at a kind of place, besides saying anew what stands there. */
export interface Editable {
  /** Something may be put where nothing stands yet. */
  readonly adds?: true;
  /** The order of the entries is the desk's. */
  readonly moves?: true;
  /** Tickets carry the name, so it is archived instead of taken away. */
  readonly archives?: true;
}

const catalogue: Editable = { adds: true, moves: true, archives: true };
const list: Editable = { adds: true, moves: true };
const words: Editable = {};

/**
 * What the desk itself may change. States, transitions, numbers and the matrix are not among it: tickets are under way
 * by them, so they come with a preset (docs/decisions/editing-the-configuration.md).
 */
const editable: Readonly<Record<string, Editable>> = {
  'types.*': catalogue,
  'types.*.subtypes.*': catalogue,
  macroAreas: words,
  'macroAreas.*': list,
  'areas.*': catalogue,
  'areas.*.subareas.*': catalogue,
  'environments.*': catalogue,
  'queues.*': catalogue,
  'forms.*': catalogue,
  'groups.*': catalogue,
  'risks.*': list,
  routing: { adds: true },
  serviceHours: { adds: true },
  serviceLevels: { adds: true },
  mailRules: { adds: true },
  'severities.*': words,
  'urgencies.*': words,
  'priorities.*': words,
  'workflow.states.*.label': words,
  'workflow.states.*.sentence': words,
  'workflow.states.*.undated': words,
};

const fits = (pattern: readonly string[], place: Place): boolean =>
  pattern.length === place.length && pattern.every((name, at) => name === '*' || name === place[at]);

/** What may be done at a place; nothing where the desk may change nothing. */
export const editableAt = (place: Place): Editable | undefined =>
  Object.entries(editable).find(([pattern]) => fits(pattern.split('.'), place))?.[1];
