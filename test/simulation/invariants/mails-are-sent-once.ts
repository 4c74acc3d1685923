import type { SuppressionReason } from '#use-cases/ports/notifications';
import { firstOf } from '../oracle/first-of.ts';
import { type MailList, mailListOf } from '../oracle/mail-list-of.ts';
import { mailsNoted } from '../oracle/mails-noted.ts';
import { memoryOf } from '../oracle/memory-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import type { SentMail } from '../world/simulated-mailer.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** What went out of each notification so far. */
const sendings = memoryOf(() => new Map<string, SentMail[]>());

const listWith = (world: World, number: string, id: string): MailList | undefined => {
  for (const { event } of ticketPast(world, number)) {
    const list = mailListOf(world, number, event.sequence);
    if (list?.wanted.some((one) => one.id === id)) return list;
  }
  return undefined;
};

const isOver = (world: World, { leasedUntil }: SentMail, { skew }: SentMail): boolean =>
  world.now + skew >= leasedUntil;

/** Clocks that differ see a lease end at different times: one of the two has seen the other's end, who goes on. */
const mayBoth = (world: World, one: SentMail, other: SentMail): boolean =>
  isOver(world, one, other) || isOver(world, other, one);

/** Whoever was dismissed meanwhile, or may not see the ticket any more, is mailed by whoever had looked before. */
const lost: ReadonlySet<SuppressionReason | undefined> = new Set(['disabled', 'no-right']);

/** Whoever began when it was noted has read so; whoever began before may have read just before, but under a lease. */
const wasNoted = (world: World, list: MailList, earlier: readonly SentMail[], now: SentMail): boolean => {
  const { notification: id } = now.mail;
  const step = mailsNoted(world).get(id);
  if (step !== undefined && step <= now.began) return true;
  if (earlier.length === 0 && lost.has(list.marks.get(id)?.reason)) return false;
  return list.marks.has(id) && earlier.every((one) => !mayBoth(world, one, now));
};

const isAtIt = (world: World, { by }: SentMail): boolean => world.processes.get(by)?.state === 'running';

const brokenBy = (world: World, now: SentMail): string | undefined => {
  const { notification: id, thread, to } = now.mail;
  const list = listWith(world, thread, id);
  const reader = world.people.get(list?.wanted.find((one) => one.id === id)?.person ?? '');
  if (!list || !reader) return `A mail about ${thread} went to ${to.address} under ${id}, which no list names.`;
  if (reader.email !== to.address) return `The mail ${id} for ${reader.id} went to ${to.address}.`;
  const earlier = sendings(world).get(id) ?? [];
  sendings(world).set(id, [...earlier, now]);
  const what = `The mail ${id} to ${reader.id} about ${thread}`;
  if (wasNoted(world, list, earlier, now)) return `${what} went out again though it was noted as dealt with.`;
  const isShared = earlier.some((one) => isAtIt(world, one) && !mayBoth(world, one, now));
  return isShared ? `${what} is being sent by two at once.` : undefined;
};

const check = (world: World, { mails, final }: Touched): string | undefined => {
  mailsNoted(world);
  return firstOf(final ? [] : mails, (mail) => brokenBy(world, mail));
};

/** FAULTS 4: a second copy is excused by a sender that died, or was told nothing, before it could note the first. */
export const mailsAreSentOnce: Invariant = {
  id: 'I17',
  title: 'A mail goes out once more only while it is not noted and nobody is at it, and always under the same id.',
  check,
};
