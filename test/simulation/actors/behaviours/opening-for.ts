import { cast } from '#support/http-cast';
import type { Scene } from '../scene.ts';
import { openingBody } from './open-ticket.ts';

const opensForThemselves: ReadonlySet<string> = new Set(['requester', 'referent', 'tenant_admin']);

/** A body that opens a ticket for whom somebody of their role opens one. */
export const openingFor = (scene: Scene): Readonly<Record<string, unknown>> => {
  const { who, random } = scene;
  const others = [cast.anna, cast.bruno, cast.otherAnna];
  return {
    ...openingBody(scene),
    ...(!opensForThemselves.has(who.role) && { requester: random.pick(others).email }),
  };
};
