import { apiActionsOn } from '../../effects/api-actions.ts';
import type { Behaviour } from '../scene.ts';
import { attempt, send } from './attempt.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';
import { afterTheEnd, endedTickets } from './ways/after-the-end.ts';
import { asItComes } from './ways/as-it-comes.ts';
import { ofAStranger } from './ways/of-a-stranger.ts';
import { onAnOldVersion } from './ways/on-an-old-version.ts';
import { underAUsedKey } from './ways/under-a-used-key.ts';
import type { Way } from './ways/way.ts';
import { withWhatDoesNotFit } from './ways/with-what-does-not-fit.ts';

/** Those for which more must have happened before are tried more often; one for which a ticket must be closed, whenever one is. */
const ways: readonly Way[] = [
  asItComes,
  ofAStranger,
  onAnOldVersion,
  onAnOldVersion,
  withWhatDoesNotFit,
  withWhatDoesNotFit,
  underAUsedKey,
  underAUsedKey,
  underAUsedKey,
];

/** Not every action can be asked for in every way. */
const tries = 4;

/** Asks for anything at all in a way that will mostly be refused. */
export const tryRefused: Behaviour = (scene) => {
  const { random, world } = scene;
  const way = endedTickets(scene).length > 0 && random.chance(0.65) ? afterTheEnd : random.pick(ways);
  for (let tried = 0; tried < tries; tried += 1) {
    const asked = way(scene, random.pick(apiActionsOn(world.desk)));
    if (asked) return asked;
  }
  return undefined;
};

/** Asks for anything at all, of a ticket that they know or, where they know none, of any. */
export const anything: Behaviour = (scene) => {
  const action = scene.random.pick(apiActionsOn(scene.world.desk));
  return send(scene, action, attempt(scene, action, pickTicket(scene)?.number ?? foreignNumber(scene)));
};
