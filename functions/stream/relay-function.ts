import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '#runtime/log';
import type { EventRelay } from '#use-cases/ports';

/** Number and sequence: where an event is found in the table. */
type EventKey = Parameters<EventRelay['publish']>[0][number];

export interface RelayPorts {
  readonly relay: EventRelay;
  /** Reads the keys of a new item; `undefined` when it is no event, throws when it is nothing of ours. */
  readonly eventKeyOf: (keys: Readonly<Record<string, { readonly S?: string }>>) => EventKey | undefined;
  readonly log: Log;
}

/** An event on its way, with the record that brought it. */
interface Carried {
  readonly record: DynamoDBRecord;
  readonly key: EventKey;
}

/** As many as one call to a queue takes. */
const most = 10;

/**
 * The table's stream: each new event goes as one message to every consumer's queue
 * (DESIGN 1). Stops at the first record that was not taken and answers it, so that
 * Lambda starts again from there and no ticket's order is broken (FAULTS 2.3).
 */
export const relayFunction =
  (ports: RelayPorts) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const { carried, malformed } = read(ports, Records);
    for (let start = 0; start < carried.length; start += most) {
      const failed = await publish(ports, carried.slice(start, start + most));
      if (failed) return failureOf(failed.record);
    }
    return malformed ? failureOf(malformed) : { batchItemFailures: [] };
  };

/** The events up to the first record that cannot be understood. */
const read = ({ eventKeyOf, log }: RelayPorts, records: readonly DynamoDBRecord[]) => {
  const carried: Carried[] = [];
  for (const record of records) {
    try {
      const key = record.eventName === 'INSERT' ? eventKeyOf(record.dynamodb?.Keys ?? {}) : undefined;
      if (key) carried.push({ record, key });
    } catch (error) {
      log('relay-record-malformed', { error });
      return { carried, malformed: record };
    }
  }
  return { carried };
};

/** Answers the first that was not taken. */
const publish = async ({ relay, log }: RelayPorts, carried: readonly Carried[]): Promise<Carried | undefined> => {
  try {
    const refused = await relay.publish(carried.map(({ key }) => key));
    if (refused.length === 0) return undefined;
    const first = carried[Math.min(...refused)] ?? carried[0];
    log('relay-failed', { ...first?.key });
    return first;
  } catch (error) {
    log('relay-failed', { ...carried[0]?.key, error });
    return carried[0];
  }
};

const failureOf = ({ dynamodb }: DynamoDBRecord): DynamoDBBatchResponse => {
  const itemIdentifier = dynamodb?.SequenceNumber;
  // Without a number Lambda would take the whole batch for done.
  if (!itemIdentifier) throw new Error('A record of the stream has no sequence number.');
  return { batchItemFailures: [{ itemIdentifier }] };
};
