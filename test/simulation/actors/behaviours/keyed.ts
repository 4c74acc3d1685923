import type { Call } from '../../effects/call.ts';
import type { Action } from '../actor.ts';
import { call, type Scene } from '../scene.ts';

/** A call that changes something, mostly under a key, which is remembered to be used again. */
export const keyed = (scene: Scene, wanted: Omit<Call, 'who' | 'mark' | 'key'>): Action => {
  const { random, key, view } = scene;
  if (random.chance(0.15)) return call(scene, wanted);
  const action = call(scene, { ...wanted, key });
  if (action.kind === 'call') view.keyed.push(action.call);
  return action;
};
