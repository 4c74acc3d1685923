import { schedules } from '../../actors/actor.ts';
import { oddities } from '../../effects/decision.ts';
import { type EffectKind, effectKinds, faultKinds } from '../../effects/effect.ts';
import { functionNames } from '../../world/environment.ts';
import { type Row, rowsOf } from './row.ts';

/** All that may happen to an effect but that it is done and answered. */
const illnesses = [...faultKinds, 'lost', 'crash-before', 'crash-after', 'lag', 'unprocessed'] as const;
type Illness = (typeof illnesses)[number];

const writes: ReadonlySet<EffectKind> = new Set(['db-write', 'db-transaction']);
const batches: ReadonlySet<EffectKind> = new Set(['db-read', 'queue-send']);
const crashes: ReadonlySet<Illness> = new Set(['crash-before', 'crash-after']);

/** Why an illness never comes to a kind of effect; nothing when it can. */
const whyNot = (kind: EffectKind, illness: Illness): string | undefined => {
  if (kind === 'pause' && !crashes.has(illness)) return 'a pause asks nothing of anybody who could fail';
  if (illness === 'conflict' && !writes.has(kind)) return 'only the table knows other writers';
  if (illness === 'lag' && kind !== 'db-read') return 'only indexes show the past';
  if (illness === 'unprocessed' && !batches.has(kind)) return 'only batches are done in part';
  return undefined;
};

const effectNames = effectKinds.flatMap((kind) =>
  illnesses.filter((illness) => whyNot(kind, illness) === undefined).map((illness) => `${kind}: ${illness}`),
);

/** How often a schedule may fire at once. */
const firings = [0, 1, 3];

const scheduleNames = schedules.flatMap((name) => firings.map((times) => `${name}: fired ${times} times`));

const timeouts = functionNames.map((name) => `${name}: timeout`);

/** Every kind of fault at every kind of effect, function, schedule and source that can meet it. */
export const faultRows: readonly Row[] = rowsOf('faults', [
  ...effectNames,
  ...scheduleNames,
  ...timeouts,
  ...oddities,
  'arrive again',
  'stream: aged out',
]);
