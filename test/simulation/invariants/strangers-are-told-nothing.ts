import { isStaff } from '#domain/people/person';
import type { Answer, Exchange } from '../effects/call.ts';
import { isDone } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { marksIn, placesOfMarks, writerOf } from '../oracle/marks-of.ts';
import { everSaw } from '../oracle/sees.ts';
import { readerOf } from '../world/reader-of.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** Any desk may be told which ticket another one follows. */
const followed = /"follows":"[^"]*"/g;

/** Answers that say nothing of the ticket that was asked for. */
const mute = new Set(['not-found', 'invalid-request', 'idempotency-key-reused', 'too-many-requests', 'try-again']);
const unread = new Set(['body-missing', 'bad-cursor', 'token-not-accepted', 'internal-error']);

/** What a cursor holds is told to whoever gets it. */
const unfolded = (text: string): string => {
  const [, cursor] = /"next":"([^"]*)"/.exec(text) ?? [];
  return cursor === undefined ? text : `${text} ${Buffer.from(cursor, 'base64url').toString('latin1')}`;
};

/** What an attempt was answered, and the step in which it began: whoever asks is judged by what they are from then on. */
interface Answered {
  readonly answer: Answer;
  readonly began: number;
}

const answeredIn = ({ attempts }: Exchange): readonly Answered[] =>
  attempts.flatMap(({ answer, began }) => (answer ? [{ answer, began }] : []));

const codeOf = ({ body }: Answer): string => String((body as { readonly code?: unknown } | undefined)?.code);

const toldOfAsked = (world: World, { id, call }: Exchange, { answer, began }: Answered): string | undefined => {
  const number = call.path?.['number'];
  if (number === undefined || everSaw(world, call.who, number, began)) return undefined;
  if (!isDone(answer) && (mute.has(codeOf(answer)) || unread.has(codeOf(answer)))) return undefined;
  return `${id} (${call.operation}) was answered ${answer.status} on ${number}, which ${call.who.id} has never seen.`;
};

const toldInText = (world: World, { id, call }: Exchange, { answer, began }: Answered): string | undefined => {
  const { who } = call;
  const asked = isDone(answer) ? '' : JSON.stringify([call.path, call.body]);
  const text = unfolded(isStaff(who) ? answer.text.replaceAll(followed, '') : answer.text);
  const places = placesOfMarks(world);
  const unseen = text
    .match(world.desk.numbers)
    ?.find((number) => !asked.includes(number) && !everSaw(world, who, number, began));
  if (unseen !== undefined) return `${id} (${call.operation}) told ${who.id} of ${unseen}.`;
  const isForeign = (mark: string) =>
    writerOf(mark) !== who.id && ![...(places.get(mark) ?? [])].some((one) => everSaw(world, who, one, began));
  const foreign = [...marksIn(text)].find(isForeign);
  return foreign && `${id} (${call.operation}) told ${who.id} what ${foreign} wrote.`;
};

const mailed = (world: World, { mail, began }: SentMail): string | undefined => {
  const reader = readerOf(world, mail);
  if (!reader) return `A mail about ${mail.thread} went to ${mail.to.address}, which is nobody's.`;
  const places = placesOfMarks(world);
  const foreign = [...marksIn(`${mail.subject}${mail.text}${mail.html}`)].find(
    (mark) => !places.get(mark)?.has(mail.thread),
  );
  if (foreign !== undefined) return `A mail to ${reader.id} about ${mail.thread} held what ${foreign} wrote elsewhere.`;
  return everSaw(world, reader, mail.thread, began) ? undefined : `A mail told ${reader.id} of ${mail.thread}.`;
};

const check = (world: World, { answered, mails, final }: Touched): string | undefined => {
  if (final) return undefined;
  const told = firstOf(answered, (exchange) =>
    firstOf(answeredIn(exchange), (one) => toldOfAsked(world, exchange, one) ?? toldInText(world, exchange, one)),
  );
  return told ?? firstOf(mails, (mail) => mailed(world, mail));
};

/** FAULTS 4: in answers, errors, cursors and mails. */
export const strangersAreToldNothing: Invariant = {
  id: 'I10',
  title: 'Nobody is told anything of a ticket that they may not see: no text, no number, not that it exists.',
  check,
};
