import type { Effect } from '#domain/preset/preset';
import { leaves } from '#domain/ticket/find-transition';
import type { Ticket } from '#domain/ticket/ticket';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

type Fulfilled = (after: Ticket, moment: Moment) => boolean;

/** What a ticket has after a step that asks for it. */
const fulfilled: Partial<Record<Effect, Fulfilled>> = {
  plan: ({ plan }) => plan?.date !== undefined || plan?.release !== undefined,
  remind: ({ plan, wakesAt }) => plan?.date !== undefined && wakesAt !== undefined,
  window: ({ window }) => window !== undefined && window.from < window.to,
  risk: ({ risk }) => risk !== undefined,
  'known-error': ({ knownError }, { event }) => knownError === true && event.article !== undefined,
};

const missingAt = ({ desk }: World, moment: Moment): string | undefined => {
  const { event, before, after } = moment;
  if (event.type !== 'acted' || event.by === 'clock' || !before) return undefined;
  const { transitions } = desk.preset.workflow;
  const step = transitions.find(
    (one) => one.by !== 'clock' && one.action === event.action && one.to === after.state && leaves(one, before),
  );
  const missing = step?.effects?.find((effect) => fulfilled[effect]?.(after, moment) === false);
  if (missing) return `${event.number}: ${event.action} was taken without its ${missing}.`;
  return step?.text === 'required' && !event.article
    ? `${event.number}: ${event.action} was taken without a text.`
    : undefined;
};

const isUnknownRisk = ({ desk }: World, { after }: Moment): boolean =>
  after.risk !== undefined && !Object.hasOwn(desk.preset.risks ?? {}, after.risk);

const brokenAt = (world: World, moment: Moment): string | undefined =>
  missingAt(world, moment) ??
  (isUnknownRisk(world, moment) ? `${moment.after.number} has a risk that the preset does not know.` : undefined);

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => firstOf(ticketPast(world, number).slice(-1), (moment) => brokenAt(world, moment)));

/** R3.4, R3.10. */
export const stepsHaveWhatTheyAsk: Invariant = {
  id: 'I27',
  title: 'A step that asks for a text, a day, a window, a risk or a workaround is never taken without it.',
  check,
};
