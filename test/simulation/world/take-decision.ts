import { type Action, type Actor, type Schedule, schedules } from '../actors/actor.ts';
import { actorsOn } from '../actors/actors.ts';
import { type Decision, oddities } from '../effects/decision.ts';
import { repairDeadline } from '../oracle/repair-deadline.ts';
import { createRandom } from '../schedule/random.ts';
import { countFault } from './count-fault.ts';
import { deliverMessages, deliverNotice, deliverRecords, deliverRecordsAgain } from './deliver.ts';
import { endEffect } from './end-effect.ts';
import { leaveCall, makeCall, mayRetry, sendCall } from './make-call.ts';
import { passTime } from './pass-time.ts';
import { postFile } from './post-file.ts';
import { startProcess } from './start-process.ts';
import type { Lane } from './stream.ts';
import type { World } from './world.ts';

/** In such a time each schedule should have come. */
const halfADay = 12 * 3_600_000;

const actorNamed = ({ desk }: World, name: string): Actor | undefined =>
  actorsOn[desk.name].find((actor) => actor.name === name);

const doAction = (world: World, name: string, id: number, action: Action): boolean => {
  switch (action.kind) {
    case 'call':
      makeCall(world, name, id, action.call);
      return true;
    case 'post':
      return postFile(world, action.upload, action.size);
    case 'time':
      return passTimeAndFire(world, action, id);
    case 'schedule':
      return fire(world, action.function, id, action.times);
  }
};

/** Time stops where the reconciler would come too late for something: there it comes, whatever else fires. */
const passTimeAndFire = (
  world: World,
  { milliseconds, fires }: Extract<Action, { kind: 'time' }>,
  id: number,
): boolean => {
  const left = Math.max(0, repairDeadline(world) - world.now);
  const isLate = left < milliseconds;
  passTime(world, Math.min(milliseconds, left));
  const all = new Set<Schedule>([...fires, ...(isLate ? ['reconciler' as const] : [])]);
  for (const fired of all) fire(world, fired, id);
  for (const lost of schedules) if (milliseconds >= halfADay && !all.has(lost)) countFired(world, lost, 0);
  return true;
};

const countFired = (world: World, name: Schedule, times: number): void =>
  countFault(world, `${name}: fired ${times} times`);

const fire = (world: World, name: Schedule, id: number, times = 1): boolean => {
  for (let time = 1; time <= times; time += 1) {
    const process = time === 1 ? `${name}/${id}` : `${name}/${id}.${time}`;
    startProcess(world, { name: process, function: name, event: {}, whenEnded: () => undefined });
  }
  countFired(world, name, times);
  return true;
};

const act = (world: World, { actor: name, id, seed, leaning }: Extract<Decision, { kind: 'act' }>): boolean => {
  const action = actorNamed(world, name)?.next(world, createRandom(seed), leaning);
  if (!action) return false;
  world.acted += 1;
  return doAction(world, name, id, action);
};

const retry = (world: World, { exchange: id, id: attempt }: Extract<Decision, { kind: 'retry' }>): boolean => {
  const exchange = world.history.get(id);
  if (!exchange || !mayRetry(exchange)) return false;
  sendCall(world, exchange, attempt);
  return true;
};

const leave = (world: World, id: string): boolean => {
  const exchange = world.history.get(id);
  return exchange ? leaveCall(exchange) : false;
};

const duplicate = ({ queue, steps }: World, message: string): boolean => {
  if (!queue.taken.has(message)) return false;
  queue.show(message, `${message}+${steps}`);
  return true;
};

const setStopped = (lane: Lane | undefined, stopped: boolean): boolean => {
  if (!lane || lane.stopped === stopped) return false;
  lane.stopped = stopped;
  return true;
};

const redrive = ({ queue }: World): boolean => {
  if (queue.deadLetters.size === 0) return false;
  queue.redrive();
  return true;
};

/** Lets what was decided happen; false when it has lost its object. Afterwards processes run until they wait. */
export const takeDecision = (world: World, decision: Decision): boolean => {
  const taken = take(world, decision);
  if (taken && oddities.has(decision.kind)) countFault(world, decision.kind);
  return taken;
};

const take = (world: World, decision: Decision): boolean => {
  const { lanes } = world.stream;
  switch (decision.kind) {
    case 'act':
      return act(world, decision);
    case 'effect':
      return endEffect(world, decision);
    case 'relay':
      return deliverRecords(world, `relay/${decision.id}`, lanes[decision.lane], decision.size);
    case 'stream-stops':
      return setStopped(lanes[decision.lane], true);
    case 'stream-goes-on':
      return setStopped(lanes[decision.lane], false);
    case 'relay-again':
      return deliverRecordsAgain(world, `relay/${decision.id}`, lanes[decision.lane], decision.size);
    case 'notify':
      return deliverMessages(world, `notifier/${decision.id}`, decision.messages);
    case 'duplicate':
      return duplicate(world, decision.message);
    case 'redrive':
      return redrive(world);
    case 'arrive':
      return deliverNotice(world, `receive-upload/${decision.id}`, decision.notice, decision.again);
    case 'lose-notice':
      return world.bucket.notices.delete(decision.notice);
    case 'retry':
      return retry(world, decision);
    case 'leave':
      return leave(world, decision.exchange);
    case 'schedule':
      return fire(world, decision.function, decision.id);
    case 'time':
      passTime(world, decision.milliseconds);
      return true;
  }
};
