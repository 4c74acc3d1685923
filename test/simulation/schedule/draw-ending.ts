import type { EffectEnding } from '../effects/decision.ts';
import type { Effect, EffectKind, FaultKind, Handling } from '../effects/effect.ts';
import type { Conditions } from './conditions.ts';
import type { Random } from './random.ts';

/** How an effect ends, and how the outside answers it. */
export interface DrawnEnding {
  readonly ending: EffectEnding;
  readonly handling: Handling;
}

/** Faults that pass, and that any service may answer. */
export const passing: readonly FaultKind[] = ['throttled', 'internal-error', 'timeout'];
const conflicting: readonly FaultKind[] = [...passing, 'conflict', 'conflict'];

const faultOf = ({ kind, touches }: Effect, random: Random): Handling => {
  const writes = kind === 'db-write' || kind === 'db-transaction';
  const fault = random.pick(writes ? conflicting : passing);
  return { fault, ...(fault === 'conflict' && { part: random.below(Math.max(1, touches.length)) }) };
};

const handlingOf = ({ kind, mayLag, touches }: Effect, conditions: Conditions, random: Random): Handling => {
  if (kind === 'db-read') {
    const lags = mayLag && random.chance(conditions.lag);
    const leaves = touches.length > 1 && random.chance(conditions.unprocessed);
    return {
      ...(lags && { lag: 1 + random.below(conditions.deepestLag) }),
      ...(conditions.pageLimit !== undefined && { pageLimit: conditions.pageLimit }),
      ...(leaves && { unprocessed: 1 + random.below(touches.length) }),
    };
  }
  const partly = kind === 'queue-send' && random.chance(conditions.unprocessed);
  return partly ? { unprocessed: 1 + random.below(touches.length) } : {};
};

/** Effects that seldom come meet illness the more often, so that each kind meets each in a few thousand histories. */
const proneness: Readonly<Record<EffectKind, number>> = {
  'db-read': 1,
  'db-write': 1,
  'db-transaction': 2,
  mail: 2,
  'queue-send': 2,
  'blob-read': 6,
  'blob-write': 20,
  pause: 1,
};

const crashOf = (random: Random): EffectEnding => (random.chance(0.5) ? 'crash-before' : 'crash-after');

/** Draws what becomes of an effect under the conditions of a history. */
export const drawEnding = (effect: Effect, conditions: Conditions, random: Random): DrawnEnding => {
  const prone = proneness[effect.kind];
  if (random.chance(prone * conditions.crash)) return { ending: crashOf(random), handling: {} };
  if (random.chance(prone * conditions.fault[effect.kind]))
    return { ending: 'fault', handling: faultOf(effect, random) };
  const handling = handlingOf(effect, conditions, random);
  const answers = effect.kind !== 'pause';
  return { ending: answers && random.chance(prone * conditions.lost) ? 'lost' : 'done', handling };
};
