import { isStaff } from '#domain/people/person';
import { nowOf } from '../../oracle/now-of.ts';
import type { Behaviour } from '../scene.ts';
import { keyed } from './keyed.ts';
import { pickTicket } from './pick-ticket.ts';
import { textOf } from './write.ts';

/** Writes what the end customer is to read, too: mostly where the ticket is released to them. */
export const writeForEndCustomer: Behaviour = (scene) => {
  const { world, random, who, mark } = scene;
  const ticket = pickTicket(scene, ({ number }) => nowOf(world, number)?.disclosed === true || random.chance(0.1));
  if (!ticket) return undefined;
  const kind = isStaff(who) ? random.pick(['reply', 'reply', 'reply', 'note']) : 'comment';
  const body = { kind, text: textOf(kind, mark), forEndCustomer: true };
  return keyed(scene, { operation: 'addArticle', path: { number: ticket.number }, body });
};
