import { numberingOf } from '#domain/numbering/numbering-of';
import { inParallel } from '#use-cases/in-parallel';
import type { Member } from './cast.ts';
import { castOf } from './cast.ts';
import { customersOf } from './customers/customers-of.ts';
import type { DemoDesk } from './demo-desk.ts';
import { linkCauses } from './link-causes.ts';
import { makeTicket } from './make-ticket.ts';
import type { TicketPlan } from './plan.ts';
import { playTicket } from './play-ticket.ts';
import { specialTickets } from './special-tickets.ts';
import type { Stage } from './stage.ts';
import { talesOf } from './tales/tales-of.ts';
import { tellAll } from './tales/tell-all.ts';
import type { Playing } from './ticket-stage.ts';
import { workingHours } from './working-hours.ts';

/** How the demo's tickets are wanted. */
export interface Wanted {
  /** Ids of people, in the order of the tenant's file. */
  readonly people: readonly string[];
  readonly now: Date;
  readonly seed: string;
  /** How many besides the special ones. */
  readonly count: number;
  /** Hears how many there will be. */
  readonly announce: (tickets: number) => void;
}

/** Who of the demo's people works in an office of their university; the other requesters study. */
const offices: ReadonlySet<string> = new Set(['marco', 'elena', 'chiara', 'tommaso', 'paolo', 'stefano']);
const width = 12;
/** The last thing happened a moment ago. */
const aMoment = 2 * 60_000;

const memberOf = async ({ directory }: DemoDesk, id: string): Promise<Member | undefined> => {
  const person = await directory.person(id);
  const member = person?.email === undefined ? undefined : await directory.memberByEmail(person.email);
  return member ?? (person && { person });
};

/** In the order in which they were opened. */
const inOrder = (plans: readonly TicketPlan[]): readonly TicketPlan[] =>
  plans.toSorted((one, other) => one.at - other.at);

const withFollowUp = (plan: TicketPlan): readonly TicketPlan[] => (plan.followUp ? [plan, plan.followUp] : [plan]);

/** Numbers are drawn one after the other, so that they rise with time, while the first tickets are being written. */
const draw = ({ desk, configuration }: Playing, plans: readonly TicketPlan[]) => {
  const { preset, settings } = configuration;
  const numbers = new Map<TicketPlan, Promise<string>>();
  let last: Promise<unknown> = Promise.resolve();
  for (const plan of plans) {
    const year = desk.calendar.dayOf(new Date(plan.at).toISOString(), settings.timeZone).slice(0, 4);
    const number = last.then(() => desk.tickets.nextNumber(numberingOf(preset, plan.classification), year));
    // Whoever waits for a number hears of a failure; the others need not.
    last = number.catch(() => undefined);
    numbers.set(plan, number);
  }
  return async (plan: TicketPlan): Promise<string> => (await numbers.get(plan)) ?? '';
};

/** Makes up the demo's tickets and lets the product's own rooms write them, several at a time; answers how many. */
export const writeTickets = async (desk: DemoDesk, wanted: Wanted): Promise<number> => {
  const configuration = await desk.configurations.current();
  const found = await inParallel(wanted.people, width, (id) => memberOf(desk, id));
  const members = new Map(found.flatMap((member) => (member ? [[member.person.id, member] as const] : [])));
  const stage = stageFor(desk, wanted, configuration, [...members.values()]);
  const plans = inOrder(plansOf(stage, wanted.count));
  const all = inOrder(plans.flatMap(withFollowUp));
  wanted.announce(all.length);
  const playing = { desk, configuration, members, seed: wanted.seed, until: stage.now - aMoment };
  const numberOf = draw(playing, all);
  await inParallel(plans, width, async (plan) => {
    const number = await numberOf(plan);
    await playTicket(playing, { plan, number });
    const { followUp } = plan;
    if (followUp) await playTicket(playing, { plan: followUp, number: await numberOf(followUp), follows: number });
  });
  await linkCauses(playing, await Promise.all(all.map(numberOf)));
  return all.length;
};

/** Desks that have tales tell those; the others' tickets are made up as chance would have it. */
const plansOf = (stage: Stage, count: number): readonly TicketPlan[] => {
  const tales = talesOf(stage.preset.name);
  if (tales) return tellAll(stage, tales, count);
  const usual = Array.from({ length: count }, (_, position) => makeTicket(stage, `ticket ${position + 1}`));
  return [...usual, ...specialTickets(stage)];
};

const stageFor = (
  desk: DemoDesk,
  { now, seed }: Wanted,
  { preset, settings: { timeZone } }: Playing['configuration'],
  members: readonly Member[],
): Stage => {
  const cast = castOf(members);
  return {
    ...{ seed, preset, cast, askers: cast.requesters, offices, now: now.getTime(), told: new Map() },
    customers: customersOf(preset.name),
    hours: workingHours(timeZone),
    today: desk.calendar.dayOf(now.toISOString(), timeZone),
  };
};
