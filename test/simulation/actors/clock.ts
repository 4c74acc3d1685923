import { nowOf } from '../oracle/now-of.ts';
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

const closings = ({ tickets }: World): number[] =>
  [...tickets.values()].flatMap((items) => {
    const head = items.get('HEAD');
    return head?.['dp'] === undefined ? [] : [Date.parse(String(head['dd']).split('#')[0] ?? '')];
  });

/** Until when an answer opens again what has ended: on desks where it does. */
const reopenings = (world: World): number[] =>
  [...world.tickets.keys()].flatMap((number) => {
    const until = nowOf(world, number)?.reopensUntil;
    return until === undefined ? [] : [Date.parse(until)];
  });

/** The form of an upload works for an hour; a day later nobody may link it any more. */
const ends = ({ views }: World): number[] =>
  [...views.values()].flatMap(({ uploads }) =>
    uploads.flatMap(({ expiresAt }) => [Date.parse(expiresAt), Date.parse(expiresAt) + day]),
  );

/** Half of the looks ahead go as far as anything is known to happen. */
const farAhead = (moments: readonly number[], random: Random): number =>
  random.chance(0.5) ? Math.max(...moments) : random.pick(moments);

/** When silence closes a ticket, or something ends for an upload: what happens close to then is worth a look. */
const momentsAhead = (world: World, random: Random): number[] => {
  const closing = [...closings(world), ...reopenings(world)];
  const picked = closing.length > 0 && random.chance(0.5) ? closing : ends(world);
  return picked.filter((moment) => moment > world.now);
};

/** Whether something runs, or the stream has something to tell: a long stride now would end it, or make it too old. */
const isBusy = ({ processes, stream }: World): boolean =>
  processes.size > 0 || stream.lanes.some(({ stopped, taken, records }) => !stopped && taken < records.length);

/** The reconciler comes least often, and reads most. */
const schedules: readonly Schedule[] = [
  'auto-close',
  'auto-close',
  'auto-close',
  'auto-close',
  'sweep-uploads',
  'sweep-uploads',
  'sweep-uploads',
  'sweep-uploads',
  'reconciler',
];

const fire = (random: Random): Action => ({
  kind: 'schedule',
  function: random.pick(schedules),
  times: random.chance(0.2) ? 3 : 1,
});

const firedIn = (milliseconds: number, random: Random): readonly Schedule[] => {
  const often: readonly Schedule[] = random.chance(0.7) ? ['auto-close', 'sweep-uploads'] : [];
  return milliseconds >= 12 * hour && random.chance(0.15) ? [...often, 'reconciler'] : often;
};

const stride = (milliseconds: number, random: Random): Action => ({
  kind: 'time',
  milliseconds,
  // Schedules come every quarter of an hour, and twice a day, but for those that are lost.
  fires: milliseconds >= hour ? firedIn(milliseconds, random) : [],
});

/** Time and what it fires: nothing of it comes regularly. */
export const clock: Actor = {
  name: 'clock',
  zeal: 2.7,
  next: (world, random, leaning): Action => {
    if (random.chance(leaning === 'endings' ? 0.5 : 0.3)) return fire(random);
    const moments = momentsAhead(world, random);
    const busy = isBusy(world);
    if (moments.length > 0 && random.chance(busy ? 0.25 : 0.8)) {
      const margin = random.pick([-6 * minute, -minute, second, 5 * minute, day]);
      return stride(Math.max(second, farAhead(moments, random) - world.now + margin), random);
    }
    const waits = busy && random.chance(0.93);
    return stride(random.pick(waits ? short : long) + random.below(second), random);
  },
};
