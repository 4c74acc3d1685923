import { apiActions } from '../../effects/api-actions.ts';
import type { Behaviour } from '../scene.ts';
import { attempt, send } from './attempt.ts';
import { foreignNumber, pickTicket } from './pick-ticket.ts';
import { afterTheEnd } from './ways/after-the-end.ts';
import { asItComes } from './ways/as-it-comes.ts';
import { ofAStranger } from './ways/of-a-stranger.ts';
import { onAnOldVersion } from './ways/on-an-old-version.ts';
import { underAUsedKey } from './ways/under-a-used-key.ts';
import type { Way } from './ways/way.ts';
import { withWhatDoesNotFit } from './ways/with-what-does-not-fit.ts';

/** Those for which more must have happened before are tried more often. */
const ways: readonly Way[] = [
  asItComes,
  asItComes,
  ofAStranger,
  onAnOldVersion,
  onAnOldVersion,
  withWhatDoesNotFit,
  withWhatDoesNotFit,
  underAUsedKey,
  underAUsedKey,
  underAUsedKey,
  afterTheEnd,
  afterTheEnd,
  afterTheEnd,
];

/** Not every action can be asked for in every way. */
const tries = 5;

/** Asks for anything at all in a way that will mostly be refused. */
export const tryRefused: Behaviour = (scene) => {
  for (let tried = 0; tried < tries; tried += 1) {
    const asked = scene.random.pick(ways)(scene, scene.random.pick(apiActions));
    if (asked) return asked;
  }
  return undefined;
};

/** Asks for anything at all, of a ticket that they know or, where they know none, of any. */
export const anything: Behaviour = (scene) => {
  const action = scene.random.pick(apiActions);
  return send(scene, action, attempt(scene, action, pickTicket(scene)?.number ?? foreignNumber(scene)));
};
