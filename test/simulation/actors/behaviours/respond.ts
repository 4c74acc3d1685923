import { nowOf } from '../../oracle/now-of.ts';
import type { Behaviour } from '../scene.ts';
import { attachable } from './attachable.ts';
import { keyed } from './keyed.ts';
import { pickTicket } from './pick-ticket.ts';
import { stepBody } from './step-body.ts';
import { textOf } from './write.ts';

const waiting: ReadonlySet<string | undefined> = new Set(['resolved', 'awaiting_customer']);

/** Says that it is solved, or writes on, where a mail says that the desk has asked or thinks that it is done. */
export const respond: Behaviour = (scene) => {
  const { world, who, random, mark } = scene;
  const stateOf = ({ number }: { readonly number: string }) => nowOf(world, number)?.state;
  const ticket = pickTicket(scene, (known) => waiting.has(stateOf(known)));
  if (!ticket) return undefined;
  const path = { number: ticket.number };
  if (stateOf(ticket) === 'resolved' && who.role !== 'api_client' && random.chance(0.8)) {
    return keyed(scene, {
      operation: 'actOnTicket',
      path: { ...path, action: 'confirm' },
      body: stepBody(scene, 'confirm'),
    });
  }
  const body = { kind: 'comment', text: textOf('comment', mark), ...attachable(scene) };
  return keyed(scene, { operation: 'addArticle', path, body });
};
