import { isStaff } from '#domain/people/person';
import { leaves } from '#domain/ticket/find-transition';
import { isEnd } from '../../oracle/is-end.ts';
import type { Behaviour } from '../scene.ts';
import { call } from '../scene.ts';
import { keyed } from './keyed.ts';
import { screenOf } from './screen-of.ts';
import { stepBody } from './step-body.ts';

/** Decides on what waits for an approval: mostly on what is theirs to decide, and sometimes on their own work. */
export const decide: Behaviour = (scene) => {
  const { world, random, who, view } = scene;
  const steps = world.desk.preset.workflow.transitions.filter(({ by }) => by === 'approver');
  const waiting = screenOf(scene).filter((one) => steps.some((step) => leaves(step, one)));
  if (waiting.length === 0) return undefined;
  const ticket = random.pick(waiting);
  const { number, version, publicVersion } = ticket;
  if (random.chance(0.1)) return call(scene, { operation: 'getTicket', path: { number } });
  const choices = steps.filter((step) => leaves(step, ticket));
  const agreed = choices.filter(({ to }) => !isEnd(world.desk, to));
  const { action } = random.pick(random.chance(0.6) && agreed.length > 0 ? agreed : choices);
  const old = view.tickets.get(number)?.oldTags.at(-1);
  const tag = isStaff(who) ? `"${version}"` : `"p${publicVersion}"`;
  return keyed(scene, {
    operation: 'actOnTicket',
    path: { number, action },
    body: stepBody(scene, action),
    ifMatch: old !== undefined && random.chance(0.1) ? old : tag,
  });
};
