import { isStaff } from '#domain/people/person';
import type { Exchange } from '../effects/call.ts';
import { answersTo } from '../oracle/answers-to.ts';
import { firstOf } from '../oracle/first-of.ts';
import { readerOf } from '../world/reader-of.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The first of the customers of others whose name stands in a text. */
const foreignIn = ({ desk }: World, organisation: string | undefined, text: string): string | undefined =>
  desk.endCustomers.find(({ partner, name }) => partner !== organisation && text.includes(name))?.name;

const toldTo = (world: World, { id, call }: Exchange, text: string): string | undefined => {
  const foreign = isStaff(call.who) ? undefined : foreignIn(world, call.who.organisation, text);
  return foreign && `${id} (${call.operation}) told ${call.who.id} of ${foreign}.`;
};

const mailedTo = (world: World, { mail }: SentMail): string | undefined => {
  const reader = readerOf(world, mail);
  const text = `${mail.subject}${mail.text}${mail.html}`;
  const foreign = reader && !isStaff(reader) ? foreignIn(world, reader.organisation, text) : undefined;
  return foreign && `A mail told ${reader?.id} of ${foreign}.`;
};

const check = (world: World, { answered, mails, final }: Touched): string | undefined => {
  if (final || world.desk.endCustomers.length === 0) return undefined;
  const told = firstOf(answered, (exchange) =>
    firstOf(answersTo(exchange), ({ text }) => toldTo(world, exchange, text)),
  );
  return told ?? firstOf(mails, (mail) => mailedTo(world, mail));
};

/** R1.10. */
export const registriesAreTheirOwn: Invariant = {
  id: 'I33',
  title: "Nobody but a partner's own people and the desk is told of its end customers.",
  check,
};
