import { createView, type View } from '../actors/view.ts';
import type { World } from './world.ts';

/** What an actor knows, to be added to. */
export const viewOf = ({ views }: Pick<World, 'views'>, actor: string): View => {
  const known = views.get(actor) ?? createView();
  views.set(actor, known);
  return known;
};
