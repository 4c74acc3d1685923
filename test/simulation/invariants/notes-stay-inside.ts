import { isStaff } from '#domain/people/person';
import { secret } from '../actors/behaviours/secret.ts';
import type { Exchange } from '../effects/call.ts';
import { firstOf } from '../oracle/first-of.ts';
import { readerOf } from '../world/reader-of.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** A text that the outside wrote itself may come back to it. */
const isTheirs = ({ call }: Exchange): boolean => JSON.stringify(call.body ?? {}).includes(secret);

const toldTo = ({ id, call, attempts }: Exchange): string | undefined => {
  const told = attempts.some(({ answer }) => answer?.text.includes(secret));
  return told && !isStaff(call.who) ? `${id} (${call.operation}) told ${call.who.id} an internal note.` : undefined;
};

const mailedTo = (world: World, { mail }: SentMail): string | undefined => {
  const reader = readerOf(world, mail);
  const told = `${mail.subject}${mail.text}${mail.html}`.includes(secret);
  return told && !(reader && isStaff(reader)) ? `A mail to ${mail.to.address} held an internal note.` : undefined;
};

const check = (world: World, { answered, mails }: Touched): string | undefined =>
  firstOf(answered, (exchange) => (isTheirs(exchange) ? undefined : toldTo(exchange))) ??
  firstOf(mails, (mail) => mailedTo(world, mail));

/** FAULTS 4. */
export const notesStayInside: Invariant = {
  id: 'I11',
  title: 'No internal note reaches a requester, by any channel.',
  check,
};
