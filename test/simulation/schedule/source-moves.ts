import type { Decision } from '../effects/decision.ts';
import { mayRetry } from '../world/make-call.ts';
import type { World } from '../world/world.ts';
import type { Conditions } from './conditions.ts';
import type { Random } from './random.ts';

/** Something that the outside may do now; drawn in full only once it is chosen. */
export type Move = () => Decision;

/** After so many attempts a caller waits until the world is well. */
const mostAttempts = 4;
const notifiersAtOnce = 2;
const messagesAtOnce = 5;

/** What makes moves: the world, its conditions, chance, and a number for whatever is begun. */
export interface Source {
  readonly world: World;
  readonly conditions: Conditions;
  readonly random: Random;
  readonly id: () => number;
  /** How much more may be delivered that was delivered before. */
  readonly surplus: { left: number };
}

const isSurplus = ({ conditions, random, surplus }: Source): boolean =>
  surplus.left > 0 && random.chance(conditions.again);

/** A move that takes from what may be delivered twice. */
const surplusMove =
  ({ surplus }: Source, move: Move): Move =>
  () => {
    surplus.left -= 1;
    return move();
  };

/** The stream keeps its records for a day: standing still is worst when it lasts longer. */
const day = 24 * 3_600_000;

const standstills = ({ world, conditions, random }: Source): Move[] =>
  world.stream.lanes.flatMap(({ stopped, taken, records }, lane): Move[] => {
    const since = records[taken]?.at;
    if (!stopped) return random.chance(conditions.standstill) ? [() => ({ kind: 'stream-stops', lane })] : [];
    return since !== undefined && world.now - since > day ? [() => ({ kind: 'stream-goes-on', lane })] : [];
  });

/** More than one call to a queue takes. */
const largestBatch = 100;

const relays = (source: Source): Move[] => {
  const { world, random, id } = source;
  return world.stream.lanes.flatMap(({ busy, stopped, taken, records }, lane) => {
    if (busy || stopped) return [];
    const size = random.chance(0.2) ? largestBatch : 1 + random.below(10);
    const moves: Move[] = taken < records.length ? [() => ({ kind: 'relay', id: id(), lane, size })] : [];
    const again: Move = () => ({ kind: 'relay-again', id: id(), lane, size });
    return taken > 0 && isSurplus(source) ? [...moves, surplusMove(source, again)] : moves;
  });
};

const isNotifying = ({ processes }: World): number =>
  [...processes.values()].filter(({ function: name }) => name === 'notifier').length;

const notifications = (source: Source): Move[] => {
  const { world, random, id } = source;
  const moves: Move[] = [];
  if (isNotifying(world) < notifiersAtOnce) {
    const shown = world.queue.visible(world.now).map((message) => message.id);
    if (shown.length > 0) moves.push(() => ({ kind: 'notify', id: id(), messages: some(shown, random) }));
  }
  if (world.queue.taken.size > 0 && isSurplus(source)) {
    const message = random.pick([...world.queue.taken.keys()]);
    moves.push(surplusMove(source, () => ({ kind: 'duplicate', message })));
  }
  if (world.queue.deadLetters.size > 0) moves.push(() => ({ kind: 'redrive' }));
  return moves;
};

/** Up to five, in any order. */
const some = (ids: readonly string[], random: Random): string[] => {
  const left = [...ids];
  const picked: string[] = [];
  for (let count = 1 + random.below(messagesAtOnce); count > 0 && left.length > 0; count -= 1) {
    picked.push(...left.splice(random.below(left.length), 1));
  }
  return picked;
};

const notices = (source: Source): Move[] => {
  const { world, conditions, random, id } = source;
  const waiting = [...world.bucket.notices.keys()];
  if (waiting.length === 0) return [];
  const notice = random.pick(waiting);
  if (random.chance(conditions.lostNotice)) return [() => ({ kind: 'lose-notice', notice })];
  const again = isSurplus(source);
  const arrive: Move = () => ({ kind: 'arrive', id: id(), notice, again });
  return [again ? surplusMove(source, arrive) : arrive];
};

const callers = ({ world, conditions, random, id }: Source): Move[] => {
  const moves: Move[] = [];
  for (const exchange of world.open.values()) {
    if (mayRetry(exchange) && exchange.attempts.length < mostAttempts)
      moves.push(() => ({ kind: 'retry', id: id(), exchange: exchange.id }));
    else if (random.chance(conditions.impatience)) moves.push(() => ({ kind: 'leave', exchange: exchange.id }));
  }
  return moves;
};

/** All that event sources and callers may do now. */
export const sourceMoves = (source: Source): Move[] => [
  ...relays(source),
  ...standstills(source),
  ...notifications(source),
  ...notices(source),
  ...callers(source),
];
