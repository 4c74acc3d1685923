import { isStaff } from '#domain/people/person';
import type { Answer, Exchange } from '../effects/call.ts';
import { answersTo, isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import { uploadsOf } from '../oracle/uploads-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The event that an answer says it has made, by the tag that came with it. */
const eventOf = (world: World, { call }: Exchange, number: string, { headers }: Answer) => {
  const tag = Number(/\d+/.exec(headers['etag'] ?? '')?.[0]);
  return ticketPast(world, number).find(({ event }) =>
    isStaff(call.who) ? event.sequence === tag : event.publicVersion === tag,
  )?.event;
};

/** What a call asks for, as the event is called that it makes. */
const eventsOfCalls: Readonly<Record<string, string>> = {
  assign: 'assigned',
  link: 'linked',
  disclose: 'disclosed',
  conceal: 'concealed',
  move: 'moved',
  release: 'released',
  openTicket: 'opened',
  reclassifyTicket: 'reclassified',
};

const wrongAct = (world: World, exchange: Exchange, number: string, answer: Answer): string | undefined => {
  const event = eventOf(world, exchange, number, answer);
  const { who, path = {}, operation } = exchange.call;
  if (!event) return `${exchange.id} was answered ${answer.status} with a version of ${number} that does not exist.`;
  const asked = path['action'] ?? operation;
  const wanted = eventsOfCalls[asked] ?? asked;
  const done = event.action ?? event.type;
  if (event.by === who.id && done === wanted) return undefined;
  return `${exchange.id} asked ${asked} of ${number} and was answered as if it was what ${event.by} has ${done}.`;
};

const wrongText = (world: World, { id, call }: Exchange, { body }: Answer): string | undefined => {
  const number = call.path?.['number'] ?? '';
  const article = (body as { readonly id?: string }).id;
  const found = ticketPast(world, number).some(({ event }) => event.article?.id === article);
  return found ? undefined : `${id} was answered with the text ${article}, which is not on ${number}.`;
};

const wrongFile = (world: World, { id, call }: Exchange, { body }: Answer): string | undefined => {
  const file = (body as { readonly id?: string }).id ?? '';
  const isTheirs = uploadsOf(world).all.get(file)?.uploader === call.who.id;
  return isTheirs ? undefined : `${id} was answered with the file ${file}, which was never reserved for them.`;
};

const wrongAnswer = (world: World, exchange: Exchange, answer: Answer): string | undefined => {
  switch (exchange.call.operation) {
    case 'openTicket':
      return wrongAct(world, exchange, String((answer.body as { readonly number?: unknown }).number), answer);
    case 'actOnTicket':
    case 'reclassifyTicket':
      return wrongAct(world, exchange, exchange.call.path?.['number'] ?? '', answer);
    case 'addArticle':
      return wrongText(world, exchange, answer);
    case 'reserveUpload':
      return wrongFile(world, exchange, answer);
    default:
      return undefined;
  }
};

const check = (world: World, { answered }: Touched): string | undefined =>
  firstOf(answered, (exchange) =>
    firstOf(answersTo(exchange).filter(isDone), (answer) => wrongAnswer(world, exchange, answer)),
  );

/** FAULTS 4, as I8 for what has no text; a repeated request is answered with what the first one did. */
export const answersTellWhatIsStored: Invariant = {
  id: 'I8b',
  title: 'Whoever is told that something is done finds exactly that, done by them, in the history.',
  check,
};
