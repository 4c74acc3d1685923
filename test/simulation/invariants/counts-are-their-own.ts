import type { Person } from '#domain/people/person';
import type { Answer, Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { everSaw } from '../oracle/sees.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

interface Counts {
  readonly open: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly byQueue?: Readonly<Record<string, number>>;
}

/** A ticket that moves while somebody counts may be met once more in each place to which it moves, and no oftener. */
const placesSeenBy = (world: World, who: Person): number =>
  [...world.tickets.keys()]
    .filter((number) => everSaw(world, who, number))
    .reduce((total, number) => total + ticketPast(world, number).length, 0);

const wrongIn = (world: World, { id, call: { who } }: Exchange, answer: Answer): string | undefined => {
  const { open, byState, byQueue = {} } = answer.body as Counts;
  const seen = placesSeenBy(world, who);
  const sum = Object.values(byState).reduce((total, count) => total + count, 0);
  const counted = Math.max(open, sum);
  if (counted > seen) return `${id} counted ${counted} tickets for ${who.id}, who may have met ${seen} at most.`;
  const foreign = who.role === 'operator' && Object.keys(byQueue).find((queue) => !who.queues.includes(queue));
  return foreign ? `${id} told ${who.id} how many tickets ${foreign} holds.` : undefined;
};

const check = (world: World, { answered, final }: Touched): string | undefined =>
  firstOf(final ? [] : answered, (exchange) =>
    exchange.call.operation === 'countTickets'
      ? firstOf(answersTo(exchange).filter(isDone), (answer) => wrongIn(world, exchange, answer))
      : undefined,
  );

/** FAULTS 4, as I10 for counts; they may lag behind, so that more than was ever seen is what must not be. */
export const countsAreTheirOwn: Invariant = {
  id: 'I10b',
  title: 'Nobody counts tickets that they may not see.',
  check,
};
