import type { Behaviour } from '../scene.ts';
import { keyed } from './keyed.ts';
import { screenOf } from './screen-of.ts';

/** Releases a ticket to its end customer, or takes it back. */
export const disclose: Behaviour = (scene) => {
  const { random } = scene;
  const about = screenOf(scene).filter(
    ({ endCustomer, closedAt }) => (endCustomer !== undefined && closedAt === undefined) || random.chance(0.05),
  );
  if (about.length === 0) return undefined;
  const { number, version, disclosed } = random.pick(about);
  const action = disclosed && random.chance(0.3) ? 'conceal' : 'disclose';
  return keyed(scene, { operation: 'actOnTicket', path: { number, action }, body: {}, ifMatch: `"${version}"` });
};
