import { findTransition, leaves } from '#domain/ticket/find-transition';
import type { Ticket } from '#domain/ticket/ticket';
import type { Desk } from '../../desks/desk.ts';
import { nowOf } from '../../oracle/now-of.ts';
import type { Behaviour, Scene } from '../scene.ts';
import { attachable } from './attachable.ts';
import { keyed } from './keyed.ts';
import { pickTicket } from './pick-ticket.ts';
import { stepBody } from './step-body.ts';
import { textOf } from './write.ts';

const day = 86_400_000;

/** Close to the end of the silence people remember that something was left, or say at last that all is well. */
const confirms = ({ world, random }: Scene, { closesAt }: Ticket): boolean => {
  const isLate = closesAt !== undefined && Date.parse(closesAt) < world.now + day;
  return random.chance(isLate ? 0.2 : world.desk.contentment);
};

/** Whether the desk waits there for the requester's side: for a word, or for its yes. */
const waits = ({ preset }: Desk, ticket: Ticket | undefined): boolean =>
  ticket !== undefined &&
  preset.workflow.transitions.some(
    (step) =>
      step.by === 'requester' && (step.action === 'comment' || step.action === 'confirm') && leaves(step, ticket),
  );

const mayConfirm = ({ preset }: Desk, ticket: Ticket): boolean =>
  findTransition(preset.workflow, ticket, 'confirm', 'requester') !== undefined;

/** Says that it is solved, or writes on, where a mail says that the desk has asked or thinks that it is done. */
export const respond: Behaviour = (scene) => {
  const { world, who, mark } = scene;
  const known = pickTicket(scene, ({ number }) => waits(world.desk, nowOf(world, number)));
  const ticket = known && nowOf(world, known.number);
  if (!ticket) return undefined;
  const path = { number: ticket.number };
  if (mayConfirm(world.desk, ticket) && who.role !== 'api_client' && confirms(scene, ticket)) {
    return keyed(scene, {
      operation: 'actOnTicket',
      path: { ...path, action: 'confirm' },
      body: stepBody(scene, 'confirm'),
    });
  }
  const body = { kind: 'comment', text: textOf('comment', mark), ...attachable(scene) };
  return keyed(scene, { operation: 'addArticle', path, body });
};
