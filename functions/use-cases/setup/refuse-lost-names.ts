import { lostNames } from '#domain/preset/lost-names';
import type { Preset } from '#domain/preset/preset';

/** Throws, with the places, when tickets of the preset in force may carry names that the wanted preset lacks. */
export const refuseLostNames = (inForce: Preset, wanted: Preset): void => {
  if (inForce.name !== wanted.name) {
    throw new Error(
      `The desk runs the preset '${inForce.name}' and cannot go over to '${wanted.name}': its tickets stay with it.`,
    );
  }
  const lost = lostNames(inForce, wanted);
  if (lost.length > 0) {
    throw new Error(
      `The preset '${wanted.name}' has lost ${lost.join(', ')}: tickets may carry it. Put it back; a preset only grows.`,
    );
  }
};
