import { isStaff } from '#domain/people/person';
import { publicFields } from '#domain/ticket/event';
import type { Answer, Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

type Told = Readonly<Record<string, unknown>>;

const deskFacts = ['queue', 'owner', 'responsible', 'customerAnswered', 'version'];

const itemsOf = (body: Told): readonly Told[] => (Array.isArray(body['items']) ? body['items'] : [body]);

const deskFactIn = (told: Told): string | undefined => deskFacts.find((fact) => fact in told);

const oddEntry = ({ visibility, sequence, changes }: Told, publicEvents: number): boolean => {
  const fields = (changes as readonly { readonly field: string }[] | undefined)?.map(({ field }) => field) ?? [];
  const isBeyond = typeof sequence === 'number' && sequence > publicEvents;
  return visibility === 'internal' || isBeyond || fields.some((field) => !publicFields.has(field));
};

/** Strong tags and times of a ticket move only with what is public; a list's weak tag tells its bytes. */
const oddTicket = (world: World, told: Told, { headers }: Answer): string | undefined => {
  const number = told['number'];
  if (typeof number !== 'string') return undefined;
  const past = ticketPast(world, number);
  const shown = past.find(({ after }) => after.publicUpdatedAt === told['updatedAt']);
  if (past.length > 0 && !shown) return `the time of something internal on ${number}`;
  const tag = headers['etag'];
  return tag?.startsWith('"') && !tag.startsWith('"p') ? `the tag ${tag} of ${number}` : undefined;
};

const shownIn = (world: World, { call }: Exchange, answer: Answer): string | undefined => {
  const items = itemsOf((answer.body ?? {}) as Told);
  const fact = firstOf(items, deskFactIn);
  if (fact !== undefined) return `the ${fact} of a ticket`;
  const past = ticketPast(world, call.path?.['number'] ?? '');
  const publicEvents = past.filter(({ event }) => event.visibility === 'public').length;
  const isWalk = call.operation === 'getHistory' || call.operation === 'listArticles';
  if (isWalk && items.some((item) => oddEntry(item, publicEvents))) return 'an internal event';
  return firstOf(items, (item) => oddTicket(world, item, answer));
};

const check = (world: World, { answered, final }: Touched): string | undefined =>
  firstOf(final ? [] : answered, (exchange) => {
    if (isStaff(exchange.call.who)) return undefined;
    const shown = firstOf(answersTo(exchange).filter(isDone), (answer) => shownIn(world, exchange, answer));
    return shown && `${exchange.id} (${exchange.call.operation}) showed ${exchange.call.who.id} ${shown}.`;
  });

/** FAULTS 4, as I11 for what notes leave behind: counts, orders, times, tags, fields. */
export const deskSideStaysInside: Invariant = {
  id: 'I11b',
  title: "A requester's side cannot tell that something internal has happened.",
  check,
};
