import type { Ticket } from '#domain/ticket/ticket';
import type { Desk, Kind } from '../../desks/desk.ts';
import type { Action } from '../actor.ts';
import { type Behaviour, call, type Scene } from '../scene.ts';
import { screenOf } from './screen-of.ts';

const correct = (
  scene: Scene,
  tickets: readonly Ticket[],
  body: Readonly<Record<string, unknown>>,
): Action | undefined => {
  if (tickets.length === 0) return undefined;
  const { number, version } = scene.random.pick(tickets);
  const ifMatch = scene.random.chance(0.9) ? `"${version}"` : '*';
  return call(scene, { operation: 'reclassifyTicket', path: { number }, body, ifMatch });
};

/** Corrects facts of a ticket. */
export const reclassify: Behaviour = (scene) =>
  correct(
    scene,
    screenOf(scene).filter(({ closedAt }) => closedAt === undefined),
    scene.random.pick(scene.world.desk.corrections),
  );

/** Whether a ticket stands where its new type would take it elsewhere. */
const isHalfway = ({ state, type }: Ticket, { preset }: Desk, found: Kind): boolean =>
  type !== found.type &&
  preset.workflow.remaps.some((remap) => remap.type === found.type && remap.from.includes(state));

/** Finds out halfway that it is something else: a mere question, or a problem. */
export const findOut: Behaviour = (scene) => {
  const { desk } = scene.world;
  const [first, ...others] = desk.found;
  if (!first) return undefined;
  const found = others.length === 0 ? first : scene.random.pick(desk.found);
  const halfway = screenOf(scene).filter((ticket) => isHalfway(ticket, desk, found));
  const states = Object.keys(desk.preset.workflow.states);
  const furthest = Math.max(...halfway.map(({ state }) => states.indexOf(state)));
  const chosen = others.length === 0 ? halfway : halfway.filter(({ state }) => states.indexOf(state) === furthest);
  return correct(scene, chosen, { ...found });
};
