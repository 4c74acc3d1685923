import { table } from '#store/table';
import type { World } from '../world/world.ts';

/** Where an event stands between the table and those who decide whom it is mailed to. */
export interface WayOfEvent {
  /** The stream has not handed it on yet. */
  readonly isInStream: boolean;
  /** The stream handed it on in vain for too long, or could not for a day: nothing but the reconciler tells of it. */
  readonly isGivenUp: boolean;
  /** Processes of which a message waits in the queue or its dead letters. */
  readonly toldBy: readonly string[];
}

/** Looks for an event in the stream and in the queue. */
export const wayOfEvent = ({ stream, queue }: World, number: string, sequence: number): WayOfEvent => {
  const { pk, sk } = table.keys.event(number, sequence);
  const isIt = (record: { readonly pk: string; readonly sk: string }): boolean => record.pk === pk && record.sk === sk;
  const message = JSON.stringify({ number, sequence });
  const waiting = [...queue.messages.values(), ...queue.deadLetters.values()].filter(({ body }) => body === message);
  return {
    isInStream: stream.lanes.some(({ records, taken }) => records.slice(taken).some(isIt)),
    isGivenUp: stream.deadLetters.some(isIt),
    toldBy: waiting.map(({ id }) => id.split(':')[0] ?? ''),
  };
};
