import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { memoryOf } from '../oracle/memory-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

interface Accepted {
  readonly request: string;
  readonly id: string;
  readonly at: number;
}

/** A key is kept for two days by clocks that differ; a function may have begun a while ago. */
const kept = 47 * 3_600_000;

const acceptedIn = memoryOf(() => new Map<string, Accepted>());

const brokenBy = (world: World, { id, call }: Exchange): string | undefined => {
  const { who, operation, key, path, body } = call;
  const accepted = acceptedIn(world);
  const name = canonicalJson([who.id, operation, key]);
  const request = canonicalJson([path, body]);
  const before = accepted.get(name);
  if (!before || before.at + kept < world.now) accepted.set(name, { request, id, at: world.now });
  return before && before.request !== request && before.at + kept >= world.now
    ? `${id} was accepted under ${key}, with which ${before.id} had sent something else.`
    : undefined;
};

const check = (world: World, { answered, final }: Touched): string | undefined => {
  for (const exchange of final ? [] : answered) {
    const isAccepted = exchange.call.key !== undefined && answersTo(exchange).some(isDone);
    const text = isAccepted ? brokenBy(world, exchange) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
};

/** FAULTS 4. */
export const keysAreBoundToRequests: Invariant = {
  id: 'I9',
  title: 'A key that was used for one request never serves another one.',
  check,
};
