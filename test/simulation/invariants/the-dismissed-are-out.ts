import type { Exchange } from '../effects/call.ts';
import { firstOf } from '../oracle/first-of.ts';
import { readerOf } from '../world/reader-of.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const passing = new Set([401, 503]);

const letIn = ({ id, call, attempts }: Exchange): string | undefined => {
  const heard = attempts.find(({ answer }) => answer && !passing.has(answer.status))?.answer;
  return heard && `${id} (${call.operation}) answered ${heard.status} to ${call.who.id}, who was dismissed.`;
};

const mailed = (world: World, { mail }: SentMail): string | undefined => {
  const reader = readerOf(world, mail);
  return reader?.disabled ? `A mail went to ${reader.id}, who was dismissed.` : undefined;
};

const check = (world: World, { answered, mails }: Touched): string | undefined =>
  firstOf(answered, (exchange) => (exchange.call.who.disabled ? letIn(exchange) : undefined)) ??
  firstOf(mails, (mail) => mailed(world, mail));

/** FAULTS 4: a token does not outlive whom it was given to. */
export const theDismissedAreOut: Invariant = {
  id: 'I14',
  title: 'Whoever was dismissed is let in nowhere, whatever their token says, and gets no mail.',
  check,
};
