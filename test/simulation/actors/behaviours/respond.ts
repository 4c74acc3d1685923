import type { Ticket } from '#domain/ticket/ticket';
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
  return random.chance(isLate ? 0.2 : 0.8);
};

const waiting: ReadonlySet<string | undefined> = new Set(['resolved', 'awaiting_customer']);

/** Says that it is solved, or writes on, where a mail says that the desk has asked or thinks that it is done. */
export const respond: Behaviour = (scene) => {
  const { world, who, mark } = scene;
  const known = pickTicket(scene, ({ number }) => waiting.has(nowOf(world, number)?.state));
  const ticket = known && nowOf(world, known.number);
  if (!ticket) return undefined;
  const path = { number: ticket.number };
  if (ticket.state === 'resolved' && who.role !== 'api_client' && confirms(scene, ticket)) {
    return keyed(scene, {
      operation: 'actOnTicket',
      path: { ...path, action: 'confirm' },
      body: stepBody(scene, 'confirm'),
    });
  }
  const body = { kind: 'comment', text: textOf('comment', mark), ...attachable(scene) };
  return keyed(scene, { operation: 'addArticle', path, body });
};
