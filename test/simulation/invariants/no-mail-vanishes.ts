import type { Notification } from '#use-cases/ports/notifications';
import { firstOf } from '../oracle/first-of.ts';
import { type MailList, mailListOf } from '../oracle/mail-list-of.ts';
import { sawThroughout } from '../oracle/sees.ts';
import { personSince } from '../oracle/standings.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The right is asked of the ticket as it is when the mail is to be sent: never as it was before the event. */
const mayBeSuppressed = (
  world: World,
  { number, sequence }: MailList,
  { person: id, reason }: Notification,
): boolean => {
  const person = world.people.get(id);
  if (!person) return reason === 'unknown-person';
  if (reason === 'disabled') return personSince(world, id, 0).some(({ disabled }) => disabled);
  const since = ticketPast(world, number).slice(sequence - 1);
  const lost = since.some(({ after }) => !sawThroughout(world, person, after));
  return reason === 'no-right' ? lost : reason === 'no-address' && person.email === undefined;
};

const brokenBy = (world: World, list: MailList, { id, person }: Notification, final: boolean): string | undefined => {
  const mark = list.marks.get(id);
  const what = `${list.number}: the mail to ${person} about event ${list.sequence}`;
  if (!mark) return final ? `${what} was never dealt with.` : undefined;
  if (mark.state === 'suppressed') {
    return mayBeSuppressed(world, list, mark) ? undefined : `${what} was suppressed for no reason (${mark.reason}).`;
  }
  const sent = world.mails.some(({ mail }) => mail.notification === id && mail.thread === list.number);
  return sent ? undefined : `${what} is noted as sent, but was not.`;
};

const brokenOn = (world: World, number: string, final: boolean): string | undefined =>
  firstOf(ticketPast(world, number), ({ event }) => {
    const list = mailListOf(world, number, event.sequence);
    return list && firstOf(list.wanted, (one) => brokenBy(world, list, one, final));
  });

const check = (world: World, { notified, final }: Touched): string | undefined =>
  firstOf(notified, (number) => brokenOn(world, number, final));

/** FAULTS 4. */
export const noMailVanishes: Invariant = {
  id: 'I16',
  title:
    'In the end each mail that was decided on is sent, or suppressed for a reason; none is noted as sent that was not.',
  check,
};
