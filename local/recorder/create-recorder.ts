import type { RecordedCall, UseCount } from './recorded-call.ts';
import type { World } from './uses-of.ts';
import { usesOf } from './uses-of.ts';

/** Remembers which rights each function used. */
export interface Recorder {
  record(call: RecordedCall): void;
  uses(): readonly UseCount[];
}

/** Counts the uses of every call; `observe` hears each call itself. */
export const createRecorder = (world: World, observe?: (call: RecordedCall) => void): Recorder => {
  const counts = new Map<string, UseCount>();
  return {
    record: (call) => {
      observe?.(call);
      for (const use of usesOf(call, world)) {
        const key = `${call.function} ${use.action} ${patternOf(use.resource)}`;
        const count = (counts.get(key)?.count ?? 0) + 1;
        counts.set(key, { function: call.function, ...use, resource: patternOf(use.resource), count });
      }
    },
    uses: () => [...counts.values()],
  };
};

/** Objects are many; one line per folder of a bucket is enough to compare with a policy. */
const patternOf = (resource: string): string =>
  resource.replace(/^(arn:aws:s3:::[^/]+)\/(.*\/)?[^/]*$/, (_, bucket: string, folder = '') => `${bucket}/${folder}*`);
