import type { Action, Actor } from './actor.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** While people wait for answers time goes on slowly, mostly: a long stride ends whatever runs. */
const short = [second, second, 5 * second, 20 * second];
const long = [minute, 5 * minute, hour, 8 * hour, day, 10 * day, 11 * day, 11 * day, 11 * day];

/** Time and what it fires: nothing of it comes regularly. */
export const clock: Actor = {
  name: 'clock',
  zeal: 2.5,
  next: (world, random): Action => {
    if (random.chance(0.4)) return { kind: 'schedule', function: random.chance(0.6) ? 'auto-close' : 'sweep-uploads' };
    const waits = world.processes.size > 0 && random.chance(0.95);
    return { kind: 'time', milliseconds: random.pick(waits ? short : long) + random.below(second) };
  },
};
