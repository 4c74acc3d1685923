import { type Behaviour, call } from '../scene.ts';

/** Looks something up in the registry: their own customers, or by an id that they only heard of. */
export const lookUpCustomers: Behaviour = (scene) => {
  const { world, random } = scene;
  const { id } = random.pick(world.desk.endCustomers);
  return random.chance(0.5)
    ? call(scene, { operation: 'listEndCustomers' })
    : call(scene, { operation: 'getEndCustomer', path: { endCustomer: id } });
};
