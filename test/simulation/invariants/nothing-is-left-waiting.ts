import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const check = ({ queue, stream, processes }: World, { final }: Touched): string | undefined => {
  if (!final) return undefined;
  const waiting = queue.messages.size + queue.deadLetters.size;
  if (waiting > 0) return `${waiting} messages are left in the queue and its dead letters.`;
  const untaken = stream.lanes.find(({ taken, records }) => taken < records.length);
  if (untaken) return `The relay never got ${untaken.records.length - untaken.taken} records of the stream.`;
  const running = [...processes.values()].find(({ state }) => state === 'running');
  return running && `${running.name} waits for something that nobody will ever do.`;
};

/** FAULTS 4; dead letters are handed in again while the world heals. */
export const nothingIsLeftWaiting: Invariant = {
  id: 'L3',
  title: 'When the world has healed nothing waits any more: no message, no dead letter, no record, no process.',
  check,
};
