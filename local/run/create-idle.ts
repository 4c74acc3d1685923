import { setTimeout as wait } from 'node:timers/promises';
import type { Queues } from '../queues/create-queues.ts';
import { refusal } from '../refusal.ts';
import type { Activity } from '../sources/create-activity.ts';
import type { EventSource } from '../sources/event-source.ts';

/** Waits until stream, queues and functions have nothing left to do; says what is left when that takes too long. */
export const createIdle =
  (sources: EventSource, activity: Activity, queues: Queues) =>
  async (mostSeconds = 60): Promise<void> => {
    const stop = new AbortController();
    const late = wait(mostSeconds * 1000, 'late', { signal: stop.signal }).catch(() => 'stopped');
    const result = await Promise.race([late, quiet(sources, activity)]);
    stop.abort();
    if (result === 'late')
      throw refusal(`After ${mostSeconds} seconds there is still work: ${leftovers(queues, activity)}.`);
  };

/** Two looks with nothing begun in between: what one part hands to the next is then not missed. */
const quiet = async (sources: EventSource, activity: Activity): Promise<'quiet'> => {
  for (;;) {
    const begun = activity.begun();
    await sources.settled();
    if (activity.running() === 0 && activity.begun() === begun) return 'quiet';
    await wait(5);
  }
};

const leftovers = (queues: Queues, activity: Activity): string => {
  const waiting = queues.all
    .map(({ settings, messages }) => ({ name: settings.name, messages: messages() }))
    .filter(({ messages }) => messages.length > 0)
    .map(({ name, messages }) => `${messages.length} in ${name}`);
  return [`${activity.running()} calls run`, ...waiting].join(', ');
};
