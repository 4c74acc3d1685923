import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Answer, Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { memoryOf } from '../oracle/memory-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

interface Accepted {
  readonly request: string;
  readonly id: string;
  readonly at: number;
}

/**
 * A key is kept for two days by clocks that differ, from when what it was sent with is written: at the earliest from when
 * it was sent, however late that is answered.
 */
const kept = 47 * 3_600_000;

const acceptedIn = memoryOf(() => new Map<string, Accepted>());

/** How many answers of each exchange have been judged: who is refused later was accepted before all the same. */
const judgedIn = memoryOf(() => new Map<string, number>());

const isAcceptedNow = (world: World, { id }: Exchange, answers: readonly Answer[]): boolean => {
  const judged = judgedIn(world);
  const accepted = answers.filter(isDone).length;
  const more = accepted > (judged.get(id) ?? 0);
  judged.set(id, accepted);
  return more;
};

const brokenBy = (world: World, { id, call, at }: Exchange): string | undefined => {
  const { who, operation, key, path, body } = call;
  const accepted = acceptedIn(world);
  const name = canonicalJson([who.id, operation, key]);
  const request = canonicalJson([path, body]);
  const before = accepted.get(name);
  if (!before || before.at + kept < world.now) accepted.set(name, { request, id, at });
  return before && before.request !== request && before.at + kept >= world.now
    ? `${id} was accepted under ${key}, with which ${before.id} had sent something else.`
    : undefined;
};

/** Whoever hears that a key was used has used it. */
const refusedBy = (world: World, { id, call }: Exchange): string | undefined => {
  const request = canonicalJson([call.path, call.body]);
  const isOther = (other: Exchange['call']): boolean =>
    other.who === call.who &&
    other.operation === call.operation &&
    other.key === call.key &&
    canonicalJson([other.path, other.body]) !== request;
  const used = [...world.history.values()].some((exchange) => isOther(exchange.call));
  return used ? undefined : `${id} was refused as ${call.key} was used, but ${call.who.id} has never used it.`;
};

const isRefused = ({ body }: Answer): boolean =>
  (body as { readonly code?: unknown } | undefined)?.code === 'idempotency-key-reused';

const check = (world: World, { answered, final }: Touched): string | undefined =>
  firstOf(final ? [] : answered, (exchange) => {
    const answers = exchange.call.key === undefined ? [] : answersTo(exchange);
    const refused = answers.some(isRefused) ? refusedBy(world, exchange) : undefined;
    return isAcceptedNow(world, exchange, answers) ? brokenBy(world, exchange) : refused;
  });

/** FAULTS 4. */
export const keysAreBoundToRequests: Invariant = {
  id: 'I9',
  title: 'A key that was used for one request never serves another one, and never hinders anybody else.',
  check,
};
