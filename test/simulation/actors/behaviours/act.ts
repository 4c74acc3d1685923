import { isProblem } from '#domain/catalogue/is-problem';
import { isStaff } from '#domain/people/person';
import { leaves } from '#domain/ticket/find-transition';
import type { Ticket } from '#domain/ticket/ticket';
import type { Desk } from '../../desks/desk.ts';
import { handlingsOn, isStep } from '../../effects/api-actions.ts';
import { nowOf } from '../../oracle/now-of.ts';
import type { Action } from '../actor.ts';
import type { Behaviour, Scene } from '../scene.ts';
import { call } from '../scene.ts';
import { keyed } from './keyed.ts';
import { pickTicket } from './pick-ticket.ts';
import { screenOf } from './screen-of.ts';
import { stepBody } from './step-body.ts';

/** What may be done next with a ticket by those who work on it. */
const stepsOf = ({ preset }: Desk, ticket: Ticket): string[] =>
  preset.workflow.transitions
    .filter((step) => step.by === 'operator' && leaves(step, ticket))
    .map(({ action }) => action);

/** What they looked at is the last version, mostly. */
const tagOf = ({ view, random }: Scene, { number, version }: Ticket): string => {
  const old = view.tickets.get(number)?.oldTags ?? [];
  if (old.length > 0 && random.chance(0.1)) return random.pick(old);
  return random.chance(0.1) ? '*' : `"${version}"`;
};

const doing = (scene: Scene, ticket: Ticket, action: string): Action =>
  keyed(scene, {
    operation: 'actOnTicket',
    path: { number: ticket.number, action },
    body: stepBody(scene, action),
    ifMatch: tagOf(scene, ticket),
  });

/** Takes a ticket on: mostly the one that has come furthest, as whoever began something wants to end it. */
const pickWork = (scene: Scene): Ticket | undefined => {
  const { who, random, world } = scene;
  const states = Object.keys(world.desk.preset.workflow.states);
  const isTheirs = ({ owner }: Ticket) =>
    owner === undefined || owner === who.id || random.chance(world.desk.helpfulness);
  const isDue = ({ wakesAt }: Ticket) => wakesAt === undefined || random.chance(0.2);
  const work = screenOf(scene).filter(
    (ticket) => stepsOf(world.desk, ticket).length > 0 && isTheirs(ticket) && isDue(ticket),
  );
  if (work.length === 0 || random.chance(0.3)) return work[random.below(work.length)];
  return work.reduce((best, one) => (states.indexOf(best.state) > states.indexOf(one.state) ? best : one));
};

/** Takes a step of the workflow that the screen offers. */
export const act: Behaviour = (scene) => {
  const ticket = pickWork(scene);
  return ticket && doing(scene, ticket, scene.random.pick(stepsOf(scene.world.desk, ticket)));
};

/** Hands a ticket on, or gives it back. */
export const handOn: Behaviour = (scene) => {
  const open = screenOf(scene).filter(({ closedAt }) => closedAt === undefined);
  if (open.length === 0) return undefined;
  return doing(scene, scene.random.pick(open), scene.random.pick(handlingsOn(scene.world.desk)));
};

/** Does what the API said was possible when they looked, however long ago that was; looks first where they never did. */
export const actOnOldNews: Behaviour = (scene) => {
  const { who, random, world } = scene;
  const ticket = pickTicket(scene, (known) => nowOf(world, known.number)?.closedAt === undefined);
  if (!ticket) return undefined;
  const { number, etag, can } = ticket;
  if (can.length === 0 || etag === undefined) return call(scene, { operation: 'getTicket', path: { number } });
  const offered = can.filter((name) => isStep(world.desk, name));
  if (offered.length === 0) return undefined;
  const action = random.pick(offered);
  const body = stepBody(scene, action);
  const isTagged = isStaff(who) || random.chance(0.2);
  return keyed(scene, { operation: 'actOnTicket', path: { number, action }, body, ...(isTagged && { ifMatch: etag }) });
};

/** Says which problem has caused a ticket. */
export const linkToProblem: Behaviour = (scene) => {
  const { preset } = scene.world.desk;
  const { transitions } = preset.workflow;
  const followed = transitions.filter(({ by, action }) => by === 'clock' && action === 'resolve');
  const shown = screenOf(scene).filter(({ closedAt }) => closedAt === undefined);
  const caused = shown.filter(
    (ticket) => ticket.problem === undefined && followed.some((step) => leaves(step, ticket)),
  );
  if (caused.length === 0 || !shown.some((ticket) => isProblem(preset, ticket))) return undefined;
  return doing(scene, scene.random.pick(caused), 'link');
};
