import { type Behaviour, call } from '../scene.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';

/** Looks at a ticket as its end customer would see it. */
export const lookAsEndCustomer: Behaviour = (scene) => {
  const ticket = pickTicket(scene);
  const number = ticket && scene.random.chance(0.9) ? ticket.number : foreignNumber(scene);
  const query = scene.random.chance(0.3) ? { limit: '1' } : {};
  return call(scene, { operation: 'getEndCustomerView', path: { number }, query });
};
