import type { Exchange } from '../effects/call.ts';
import { firstOf } from '../oracle/first-of.ts';
import { personSince } from '../oracle/standings.ts';
import { readerOf } from '../world/reader-of.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const passing = new Set([401, 503]);

/** Whether somebody was out all the time since a step. */
const wasOut = (world: World, id: string, since: number): boolean =>
  personSince(world, id, since).every(({ disabled }) => disabled);

const letIn = (world: World, { id, call, attempts }: Exchange): string | undefined => {
  const heard = attempts.find(
    ({ answer, began }) => answer && !passing.has(answer.status) && wasOut(world, call.who.id, began),
  )?.answer;
  return heard && `${id} (${call.operation}) answered ${heard.status} to ${call.who.id}, who was dismissed.`;
};

const mailed = (world: World, { mail, began }: SentMail): string | undefined => {
  const reader = readerOf(world, mail);
  return reader && wasOut(world, reader.id, began) ? `A mail went to ${reader.id}, who was dismissed.` : undefined;
};

const check = (world: World, { answered, mails, final }: Touched): string | undefined =>
  firstOf(final ? [] : answered, (exchange) => letIn(world, exchange)) ??
  firstOf(final ? [] : mails, (mail) => mailed(world, mail));

/** FAULTS 4: a token does not outlive whom it was given to. */
export const theDismissedAreOut: Invariant = {
  id: 'I14',
  title: 'Whoever was dismissed is let in nowhere, whatever their token says, and gets no mail.',
  check,
};
