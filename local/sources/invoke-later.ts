import { setTimeout as wait } from 'node:timers/promises';
import type { LocalFunction } from '../lambda/local-function.ts';
import type { AsyncRules, SourceParts } from './event-source.ts';

/** Lambda waits one minute, then two; nobody at a keyboard would. */
const pauses = [1000, 2000];

/** Calls a function as Lambda does for events: tried again, then put aside. */
export const invokeLater = async (
  target: LocalFunction,
  event: unknown,
  { retries, deadLetters }: AsyncRules,
  { activity, failed }: Pick<SourceParts, 'activity' | 'failed'>,
): Promise<void> =>
  activity.during(async () => {
    for (let tries = 0; ; tries += 1) {
      try {
        await target.invoke(event);
        return;
      } catch (error) {
        failed(error);
        if (tries >= retries) break;
        await wait(pauses[tries] ?? 0);
      }
    }
    deadLetters?.send(JSON.stringify(event));
  });
