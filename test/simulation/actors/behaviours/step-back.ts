import { isStaff } from '#domain/people/person';
import { leaves } from '#domain/ticket/find-transition';
import { commandNames } from '#domain/ticket/steps-named';
import { nowOf } from '../../oracle/now-of.ts';
import type { Behaviour } from '../scene.ts';
import { keyed } from './keyed.ts';
import { pickTicket } from './pick-ticket.ts';
import { stepBody } from './step-body.ts';

/** Takes a step of the requester's own, as long as the desk's work has not ended: withdraws the ticket. */
export const stepBack: Behaviour = (scene) => {
  const { world, random, who } = scene;
  const steps = world.desk.preset.workflow.transitions.filter(
    ({ by, action }) => by === 'requester' && action !== 'confirm' && !commandNames.has(action),
  );
  const known = isStaff(who)
    ? undefined
    : pickTicket(scene, ({ number }) => nowOf(world, number)?.requester === who.id);
  const ticket = known && nowOf(world, known.number);
  const open = ticket ? steps.filter((one) => leaves(one, ticket)) : [];
  if (!ticket || open.length === 0) return undefined;
  const step = random.pick(open);
  return keyed(scene, {
    operation: 'actOnTicket',
    path: { number: ticket.number, action: step.action },
    body: stepBody(scene, step.action),
  });
};
