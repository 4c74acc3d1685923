import type { ApiAction } from '../../../effects/api-actions.ts';
import type { Action } from '../../actor.ts';
import type { Scene } from '../../scene.ts';

/** A way of asking for something that will mostly be refused; nothing when this action cannot be asked for like this. */
export type Way = (scene: Scene, action: ApiAction) => Action | undefined;
