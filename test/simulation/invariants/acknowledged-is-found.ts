import type { Exchange } from '../effects/call.ts';
import { firstOf } from '../oracle/first-of.ts';
import { personSince } from '../oracle/standings.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const writing = new Set(['openTicket', 'addArticle', 'actOnTicket']);

const wasAcknowledged = ({ call, answer }: Exchange): boolean =>
  writing.has(call.operation) && answer !== undefined && answer.status < 300;

/** The number of the ticket that a call wrote on: a new one's is in the answer. */
const numberOf = ({ call, answer }: Exchange): string =>
  call.path?.['number'] ?? String((answer?.body as { readonly number?: unknown } | undefined)?.number);

const hasText = ({ call: { body = {} } }: Exchange): boolean => 'text' in body || 'description' in body;

const missing = (world: World, exchange: Exchange): string | undefined => {
  const number = numberOf(exchange);
  const { head, articles } = ticketItems(world, number);
  if (!head) return `${exchange.id} was answered ${exchange.answer?.status}, but there is no ticket ${number}.`;
  if (!hasText(exchange)) return undefined;
  const { mark } = exchange.call;
  const found = articles.some(({ body }) => String(body).includes(mark));
  return found
    ? undefined
    : `${exchange.id} was answered ${exchange.answer?.status}, but its text is not on ${number}.`;
};

/** What somebody says of themselves is what they are from some moment of the call on. */
const unsaid = (world: World, { id, call, attempts, answer }: Exchange): string | undefined => {
  if (call.operation !== 'updateMe' || !answer || answer.status >= 300) return undefined;
  const wanted = call.body?.['language'];
  const known = personSince(world, call.who.id, attempts[0]?.began ?? 0);
  const isSaid = wanted === undefined || known.some(({ language }) => language === wanted);
  return isSaid ? undefined : `${id} was answered ${answer.status}, but ${call.who.id} never had that language.`;
};

const check = (world: World, { answered }: Touched): string | undefined =>
  firstOf(answered.filter(wasAcknowledged), (exchange) => missing(world, exchange)) ??
  firstOf(answered, (exchange) => unsaid(world, exchange));

/** FAULTS 4; looked at when the answer goes out, and again when the world has healed. */
export const acknowledgedIsFound: Invariant = {
  id: 'I8',
  title: 'Every acknowledged write is found later.',
  check,
};
