import type { Preset } from '#domain/preset/preset';

const known = new WeakMap<Preset, ReadonlySet<string>>();

/** States in which nobody but the requester and the clock has anything left to do. */
export const silentStates = (preset: Preset): ReadonlySet<string> => {
  const { transitions } = preset.workflow;
  const states =
    known.get(preset) ??
    new Set(transitions.flatMap(({ to, effects }) => (effects?.includes('await-silence') ? [to] : [])));
  known.set(preset, states);
  return states;
};
