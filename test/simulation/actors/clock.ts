import type { Action, Actor } from './actor.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far time goes on, the small steps more often. */
const strides = [minute, 5 * minute, hour, hour, 8 * hour, day, 10 * day, 11 * day];

/** Time and what it fires: nothing of it comes regularly. */
export const clock: Actor = {
  name: 'clock',
  next: (_world, random): Action => {
    if (random.chance(0.5)) return { kind: 'time', milliseconds: random.pick(strides) + random.below(minute) };
    return { kind: 'schedule', function: random.chance(0.6) ? 'auto-close' : 'sweep-uploads' };
  },
};
