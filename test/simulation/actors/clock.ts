import type { Random } from '../schedule/random.ts';
import type { World } from '../world/world.ts';
import type { Action, Actor, Schedule } from './actor.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** While people wait for answers time goes on slowly, mostly: a long stride ends whatever runs. */
const short = [second, second, 5 * second, 20 * second];
const long = [minute, 5 * minute, hour, 8 * hour, day, 10 * day];

/** When silence closes a ticket, and when the forms of uploads expire: what happens close to then is worth a look. */
const momentsAhead = (world: World): number[] => {
  const closing = [...world.tickets.values()].map((items) => items.get('HEAD'));
  const due = closing.flatMap((head) => (head?.['dp'] === undefined ? [] : [String(head['dd']).split('#')[0] ?? '']));
  const expiring = [...world.views.values()].flatMap(({ uploads }) => uploads.map(({ expiresAt }) => expiresAt));
  const picked = due.length > 0 ? due : expiring;
  return picked.map((instant) => Date.parse(instant)).filter((moment) => moment > world.now);
};

const schedules: readonly Schedule[] = ['auto-close', 'auto-close', 'sweep-uploads'];

const fire = (random: Random): Action => ({
  kind: 'schedule',
  function: random.pick(schedules),
  times: random.chance(0.2) ? 3 : 1,
});

const stride = (milliseconds: number, random: Random): Action => ({
  kind: 'time',
  milliseconds,
  // Schedules come every quarter of an hour, but for those that are lost.
  fires: milliseconds >= hour && random.chance(0.7) ? schedules.slice(1) : [],
});

/** Time and what it fires: nothing of it comes regularly. */
export const clock: Actor = {
  name: 'clock',
  zeal: 3,
  next: (world, random): Action => {
    if (random.chance(0.3)) return fire(random);
    const moments = momentsAhead(world);
    if (moments.length > 0 && random.chance(0.35)) {
      const margin = random.pick([-6 * minute, -minute, second, 5 * minute, day, 26 * hour]);
      return stride(Math.max(second, random.pick(moments) - world.now + margin), random);
    }
    const waits = world.processes.size > 0 && random.chance(0.93);
    return stride(random.pick(waits ? short : long) + random.below(second), random);
  },
};
