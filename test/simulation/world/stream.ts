/** A change of the table, as far as the relay is told of it. */
export interface StreamRecord {
  readonly sequenceNumber: string;
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly pk: string;
  readonly sk: string;
  /** When it was written, in the world's time. */
  readonly at: number;
}

/** One shard: records in order, of which the relay has taken those before `taken`. */
export interface Lane {
  readonly records: StreamRecord[];
  taken: number;
  /** The relay works on a batch. */
  busy: boolean;
  /** Nothing is handed to the relay, however long that lasts. */
  stopped: boolean;
  /** How often the record at `taken` was tried in vain. */
  failures: number;
  /** How many records at most the next batch has; halved when a whole batch failed. */
  most: number;
}

const lanes = 2;
/** Fewer than in the cloud, so that histories reach the end of patience. */
const maximumFailures = 4;
const maximumAge = 23 * 3_600_000;
/** As the stacks set it. */
const largestBatch = 100;

/** The table's stream: in order for each ticket, at least once; what fails for too long goes to the dead letters. */
export interface Stream {
  readonly lanes: readonly Lane[];
  readonly deadLetters: StreamRecord[];
  push(records: readonly StreamRecord[]): void;
  /** Gives up what waits for too long at the head of a lane. */
  age(lane: Lane, now: number): void;
  /** The relay took all before this record; without one, all of the batch. */
  advance(lane: Lane, batch: readonly StreamRecord[], failed: string | undefined): void;
  /** The relay ended without an answer, or with an error. */
  fail(lane: Lane, batch: readonly StreamRecord[]): void;
}

const laneOf = (pk: string): number => {
  let hash = 0;
  for (let at = 0; at < pk.length; at += 1) hash = (Math.imul(hash, 31) + pk.charCodeAt(at)) | 0;
  return Math.abs(hash) % lanes;
};

/** A stream without records. */
export const createStream = (): Stream => {
  const all: Lane[] = Array.from({ length: lanes }, () => ({
    records: [],
    taken: 0,
    busy: false,
    stopped: false,
    failures: 0,
    most: largestBatch,
  }));
  const deadLetters: StreamRecord[] = [];
  const bury = (lane: Lane): void => {
    deadLetters.push(...lane.records.slice(lane.taken, lane.taken + 1));
    lane.taken += 1;
    lane.failures = 0;
  };
  const miss = (lane: Lane): void => {
    lane.failures += 1;
    if (lane.failures > maximumFailures) bury(lane);
  };
  const isOld = ({ records, taken }: Lane, now: number): boolean => now - (records[taken]?.at ?? now) > maximumAge;
  return {
    lanes: all,
    deadLetters,
    push: (records) => {
      for (const record of records) all[laneOf(record.pk)]?.records.push(record);
    },
    age: (lane, now) => {
      while (isOld(lane, now)) bury(lane);
    },
    advance: (lane, batch, failed) => {
      const at = failed === undefined ? batch.length : batch.findIndex((one) => one.sequenceNumber === failed);
      lane.busy = false;
      lane.most = largestBatch;
      if (at > 0) lane.failures = 0;
      lane.taken += Math.max(at, 0);
      if (failed !== undefined) miss(lane);
    },
    fail: (lane, batch) => {
      lane.busy = false;
      lane.most = Math.max(1, Math.floor(batch.length / 2));
      miss(lane);
    },
  };
};
