import type { Checkpoints } from './checkpoints.ts';
import type { StreamReader } from './open-stream.ts';

/** Reads a stream to its present end and marks all of it as done: it is no news to anybody. */
export const skipPast = async (reader: StreamReader, checkpoints: Checkpoints): Promise<void> => {
  for (let read = await reader.next(); read !== undefined; read = await reader.next()) {
    const last = read.records.at(-1)?.dynamodb?.SequenceNumber;
    if (last !== undefined) checkpoints.advance(read.shard, last);
  }
};
