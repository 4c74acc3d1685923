import type { DynamoDBBatchResponse, SQSBatchResponse } from 'aws-lambda';
import { countFault } from './count-fault.ts';
import type { Ending } from './process.ts';
import { startProcess } from './start-process.ts';
import type { Lane, StreamRecord } from './stream.ts';
import type { World } from './world.ts';

const streamEvent = (batch: readonly StreamRecord[]) => ({
  Records: batch.map(({ eventName, sequenceNumber, pk, sk }) => ({
    eventName,
    dynamodb: { SequenceNumber: sequenceNumber, Keys: { pk: { S: pk }, sk: { S: sk } } },
  })),
});

const failuresOf = ({ kind, ...ending }: Ending): readonly string[] | undefined => {
  if (kind !== 'answered' || !('value' in ending)) return undefined;
  // No answer means that all was done (FAULTS 2.3).
  const { batchItemFailures = [] } = (ending.value ?? {}) as Partial<DynamoDBBatchResponse | SQSBatchResponse>;
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};

/** Lambda starts again from the lowest sequence number that was answered. */
const lowestOf = (batch: readonly StreamRecord[], failed: readonly string[]): string | undefined =>
  batch.find(({ sequenceNumber }) => failed.includes(sequenceNumber))?.sequenceNumber;

/** Hands a lane's next records to the relay; false when there are none or it works on some. */
export const deliverRecords = (world: World, name: string, lane: Lane | undefined, size: number): boolean => {
  if (!lane || lane.busy || lane.stopped) return false;
  const before = world.stream.deadLetters.length;
  world.stream.age(lane, world.now);
  if (world.stream.deadLetters.length > before) countFault(world, 'stream: aged out');
  if (lane.taken >= lane.records.length) return world.stream.deadLetters.length > before;
  const batch = lane.records.slice(lane.taken, lane.taken + Math.min(size, lane.most));
  lane.busy = true;
  const whenEnded = (ending: Ending): void => {
    const failed = failuresOf(ending);
    if (failed) world.stream.advance(lane, batch, lowestOf(batch, failed));
    else world.stream.fail(lane, batch);
  };
  startProcess(world, { name, function: 'relay', event: streamEvent(batch), whenEnded });
  return true;
};

/** Hands records that were taken before to the relay once more; what it answers is of no consequence. */
export const deliverRecordsAgain = (world: World, name: string, lane: Lane | undefined, size: number): boolean => {
  const batch = lane ? lane.records.slice(Math.max(0, lane.taken - size), lane.taken) : [];
  if (batch.length === 0 || lane?.busy || lane?.stopped) return false;
  startProcess(world, { name, function: 'relay', event: streamEvent(batch), whenEnded: () => undefined });
  return true;
};

/** Hands messages to the notifier; what it does not answer as failed is deleted. */
export const deliverMessages = (world: World, name: string, ids: readonly string[]): boolean => {
  const received = world.queue.receive(ids, world.now);
  if (received.length === 0) return false;
  const whenEnded = (ending: Ending): void => {
    const failed = failuresOf(ending);
    if (failed) world.queue.delete(received.map(({ id }) => id).filter((id) => !failed.includes(id)));
  };
  const event = { Records: received.map(({ id, body }) => ({ messageId: id, body })) };
  startProcess(world, { name, function: 'notifier', event, whenEnded });
  return true;
};

/** Tells `receive-upload` of an object; a failed invocation is tried again, as Lambda does. */
export const deliverNotice = (world: World, name: string, noticeId: string, again: boolean): boolean => {
  const notice = world.bucket.notices.get(noticeId);
  if (!notice) return false;
  if (again) countFault(world, 'arrive again');
  else world.bucket.notices.delete(noticeId);
  const whenEnded = ({ kind }: Ending): void => {
    if (kind !== 'answered') world.bucket.notices.set(notice.id, notice);
  };
  const event = { detail: { object: { key: notice.key } } };
  startProcess(world, { name, function: 'receive-upload', event, whenEnded });
  return true;
};
