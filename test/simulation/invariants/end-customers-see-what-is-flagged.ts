import { secret } from '../actors/behaviours/secret.ts';
import type { Attempt, Exchange } from '../effects/call.ts';
import { firstOf } from '../oracle/first-of.ts';
import { marksIn } from '../oracle/marks-of.ts';
import { stepOfEvent } from '../oracle/step-of-event.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** Whether a ticket was released at any time since a step. */
const wasDisclosed = (world: World, number: string, since: number): boolean => {
  const past = ticketPast(world, number);
  return past.some(({ after }, at) => {
    const next = past[at + 1];
    return after.disclosed === true && (!next || stepOfEvent(world, number, next.event.sequence) >= since);
  });
};

/** The marks in the texts that are flagged, and in the subject. */
const shownMarks = (world: World, number: string): ReadonlySet<string> => {
  const { articles } = ticketItems(world, number);
  const flagged = new Set(
    ticketPast(world, number).flatMap(({ event }) => (event.article?.forEndCustomer ? [event.article.id] : [])),
  );
  const subjects = articles.flatMap(
    ({ opening }) => (opening as { readonly subject?: unknown } | undefined)?.subject ?? [],
  );
  const texts = articles.filter(({ id }) => flagged.has(String(id))).map(({ body }) => body);
  return marksIn(JSON.stringify([...subjects, ...texts]));
};

const wrongView = (world: World, { id, call }: Exchange, { answer, began }: Attempt): string | undefined => {
  const number = call.path?.['number'] ?? '';
  if (!answer || answer.status >= 300) return undefined;
  if (!wasDisclosed(world, number, began)) return `${id} showed ${number}, which is not released to its end customer.`;
  if (answer.text.includes(secret)) return `${id} showed an end customer what only the desk may read.`;
  const shown = shownMarks(world, number);
  const other = [...marksIn(answer.text)].find((mark) => !shown.has(mark));
  return other && `${id} showed an end customer what ${other} wrote, which is not flagged for them.`;
};

const check = (world: World, { answered, tickets, final }: Touched): string | undefined => {
  for (const number of tickets) stepOfEvent(world, number, 1);
  return firstOf(final ? [] : answered, (exchange) =>
    exchange.call.operation === 'getEndCustomerView'
      ? firstOf(exchange.attempts, (attempt) => wrongView(world, exchange, attempt))
      : undefined,
  );
};

/** R5.7. */
export const endCustomersSeeWhatIsFlagged: Invariant = {
  id: 'I32',
  title: 'An end customer is shown a ticket only while it is released to them, and of its texts only what is flagged.',
  check,
};
