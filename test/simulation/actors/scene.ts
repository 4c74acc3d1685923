import type { Person } from '#domain/people/person';
import type { Call } from '../effects/call.ts';
import type { Random } from '../schedule/random.ts';
import type { World } from '../world/world.ts';
import type { Action } from './actor.ts';
import type { View } from './view.ts';

/** Somebody about to do something. */
export interface Scene {
  readonly who: Person;
  readonly view: View;
  readonly world: World;
  readonly random: Random;
  /** Stands in every text of what they do now. */
  readonly mark: string;
  /** The same for people of different organisations, who must not get into each other's way. */
  readonly key: string;
}

/** Something that somebody may do; nothing when they lack what it takes. */
export type Behaviour = (scene: Scene) => Action | undefined;

/** A call of theirs. */
export const call = ({ who, mark }: Scene, wanted: Omit<Call, 'who' | 'mark'>): Action => ({
  kind: 'call',
  call: { who, mark, ...wanted },
});
