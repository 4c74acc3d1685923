import type { Item } from '#store/item';
import { table } from '#store/table';
import { firstOf } from '../oracle/first-of.ts';
import { mailListOf } from '../oracle/mail-list-of.ts';
import { possibleApprovers } from '../oracle/possible-approvers.ts';
import { personSince } from '../oracle/standings.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import { wantedReaders } from '../oracle/wanted-readers.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const brokenAt = (world: World, moment: Moment, final: boolean): string | undefined => {
  const { number, sequence } = moment.event;
  const list = mailListOf(world, number, sequence);
  if (!list && !final) return undefined;
  const named = (list?.wanted ?? []).map(({ person }) => person);
  const twice = named.find((person, at) => named.indexOf(person) !== at);
  if (twice !== undefined) return `${number}: ${twice} is to be mailed twice about event ${sequence}.`;
  const wanted = wantedReaders(world, moment.event);
  const isSettled = (person: string) => personSince(world, person, 0).length === 1;
  const asked = possibleApprovers(world, moment.event);
  const surplus = named.find((person) => !wanted.has(person) && !asked.has(person));
  if (surplus !== undefined) return `${number}: event ${sequence} is to be mailed to ${surplus}, who is not concerned.`;
  const missing = [...wanted].find((person) => isSettled(person) && !named.includes(person));
  return missing === undefined ? undefined : `${number}: event ${sequence} is not to be mailed to ${missing}.`;
};

const judged = new WeakSet<Item>();

/** A list never changes: it is judged when it is new, and once more at the end. */
const isNew = (world: World, { event: { number, sequence } }: Moment): boolean => {
  const list = world.tickets.get(number)?.get(table.keys.notifications(number, sequence).sk);
  if (!list || judged.has(list)) return false;
  judged.add(list);
  return true;
};

const check = (world: World, { notified, final }: Touched): string | undefined =>
  firstOf(notified, (number) =>
    firstOf(ticketPast(world, number), (moment) =>
      final || isNew(world, moment) ? brokenAt(world, moment, final) : undefined,
    ),
  );

/** FAULTS 4; of what the stream gave up the reconciler has told when the world has healed. */
export const everybodyConcernedIsNamed: Invariant = {
  id: 'I15',
  title: 'Each event is to be mailed once to everybody whom it concerns by the mail rules, and to nobody else.',
  check,
};
