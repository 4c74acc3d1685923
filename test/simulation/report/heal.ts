import type { Schedule } from '../actors/actor.ts';
import type { Decision } from '../effects/decision.ts';
import { mayRetry } from '../world/make-call.ts';
import type { World } from '../world/world.ts';
import type { Violation } from './run.ts';
import { step, type Watch } from './step.ts';

/** A world that is well comes to rest long before this. */
const mostSteps = 20_000;
const hour = 3_600_000;

/** Numbers of what is begun while the world heals, apart from those of the history. */
const firstId = 1_000_000;

const waitingOf = (world: World): Decision | undefined => {
  for (const process of world.processes.values()) {
    const [first] = process.pending;
    if (first) return { kind: 'effect', process: process.name, slot: first.slot, ending: 'done', handling: {} };
  }
  return undefined;
};

const deliveryOf = (world: World, id: number): Decision | undefined => {
  const stopped = world.stream.lanes.findIndex((one) => one.stopped);
  if (stopped >= 0) return { kind: 'stream-goes-on', lane: stopped };
  const lane = world.stream.lanes.findIndex(({ busy, taken, records }) => !busy && taken < records.length);
  if (lane >= 0) return { kind: 'relay', id, lane, size: 100 };
  const messages = world.queue.visible(world.now).map((message) => message.id);
  if (messages.length > 0) return { kind: 'notify', id, messages: messages.slice(0, 5) };
  const [notice] = world.bucket.notices.keys();
  if (notice !== undefined) return { kind: 'arrive', id, notice, again: false };
  for (const exchange of world.open.values()) {
    if (mayRetry(exchange)) return { kind: 'retry', id, exchange: exchange.id };
  }
  return undefined;
};

const redriveOf = ({ queue }: World): Decision | undefined => {
  if (queue.messages.size > 0) return { kind: 'time', milliseconds: hour };
  return queue.deadLetters.size > 0 ? { kind: 'redrive' } : undefined;
};

/**
 * The schedules come by themselves: when all forms have expired, what nobody linked is a day old, and what the stream
 * lost a day ago and before is what it lost for good.
 */
const schedules: readonly (number | Schedule)[] = [
  'reconciler',
  28 * hour,
  'sweep-uploads',
  'auto-close',
  'reconciler',
];

/** What the stream gave up must not grow older before the reconciler comes: it does not wait for messages to be shown. */
const underWay = (world: World, id: number, isFirst: boolean): Decision | undefined =>
  waitingOf(world) ?? deliveryOf(world, id) ?? (isFirst ? undefined : redriveOf(world));

/**
 * Faults are off, nobody wants anything new, and everything that is under way goes on until it is done. The reconciler
 * comes only where the stream has lost something.
 */
export const heal = async (world: World, watch: Watch): Promise<Violation | undefined> => {
  watch.tell?.('The world heals: nothing fails any more, and nobody wants anything new.');
  let left = [...schedules];
  for (let count = 0; count < mostSteps; count += 1) {
    const id = firstId + count;
    const under = underWay(world, id, left.length === schedules.length);
    const [next] = under ? [] : left;
    if (!under && next === undefined) return undefined;
    if (!under) left = left.slice(1);
    if (!under && next === 'reconciler' && world.stream.deadLetters.length === 0) continue;
    const { violation } = await step(world, under ?? scheduled(next, id), watch);
    if (violation) return violation;
  }
  return { invariant: 'rest', text: `The world does not come to rest within ${mostSteps} steps.`, step: world.steps };
};

const scheduled = (next: (typeof schedules)[number] | undefined, id: number): Decision =>
  typeof next === 'string' ? { kind: 'schedule', id, function: next } : { kind: 'time', milliseconds: next ?? hour };
