import { firstOf } from '../oracle/first-of.ts';
import { type MailList, mailListOf } from '../oracle/mail-list-of.ts';
import { memoryOf } from '../oracle/memory-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

interface Sending {
  readonly by: string;
  readonly skew: number | undefined;
}

/** Who has sent each notification so far, and by what clock. */
const sendings = memoryOf(() => new Map<string, Sending[]>());

const listWith = (world: World, number: string, id: string): MailList | undefined => {
  for (const { event } of ticketPast(world, number)) {
    const list = mailListOf(world, number, event.sequence);
    if (list?.wanted.some((one) => one.id === id)) return list;
  }
  return undefined;
};

/** Clocks that differ see a lease end at different times; nothing else excuses that two are at it at once. */
const isExcused = (world: World, earlier: Sending, now: Sending): boolean =>
  earlier.skew !== now.skew || world.processes.get(earlier.by)?.state !== 'running';

const brokenBy = (world: World, { mail, by }: SentMail): string | undefined => {
  const { notification: id, thread, to } = mail;
  const list = listWith(world, thread, id);
  const reader = world.people.get(list?.wanted.find((one) => one.id === id)?.person ?? '');
  if (!list || !reader) return `A mail about ${thread} went to ${to.address} under ${id}, which no list names.`;
  if (reader.email !== to.address) return `The mail ${id} for ${reader.id} went to ${to.address}.`;
  const earlier = sendings(world).get(id) ?? [];
  const now = { by, skew: world.processes.get(by)?.environment.skew };
  sendings(world).set(id, [...earlier, now]);
  const isSettled = list.marks.has(id) && earlier.every(({ skew }) => skew === now.skew);
  if (isSettled)
    return `The mail ${id} to ${reader.id} about ${thread} went out again though it was noted as dealt with.`;
  return earlier.every((one) => isExcused(world, one, now))
    ? undefined
    : `The mail ${id} to ${reader.id} about ${thread} is being sent by two at once.`;
};

const check = (world: World, { mails, final }: Touched): string | undefined =>
  firstOf(final ? [] : mails, (mail) => brokenBy(world, mail));

/** FAULTS 4: a second copy is excused by a sender that died, or was told nothing, before it could note the first. */
export const mailsAreSentOnce: Invariant = {
  id: 'I17',
  title: 'A mail goes out once more only while it is not noted and nobody is at it, and always under the same id.',
  check,
};
