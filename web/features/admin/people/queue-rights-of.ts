import { type QueueRight, queueRights } from '#domain/people/queue-right';
import type { Rights } from './person-draft.ts';

/** What somebody may do on a queue of theirs where nothing else is said (R2.3). */
const usual: readonly QueueRight[] = queueRights.filter((right) => right !== 'admin');

/** What they may do there. */
export const queueRightsOf = (rights: Rights, queue: string): readonly QueueRight[] =>
  Object.hasOwn(rights, queue) ? (rights[queue] ?? usual) : usual;

/** The rights with one of them given or taken; whoever may do anything there reads, and what is usual is not said. */
export const withRight = (
  rights: Rights,
  { queue, right, isGiven }: { readonly queue: string; readonly right: QueueRight; readonly isGiven: boolean },
): Rights => {
  const now = queueRightsOf(rights, queue);
  const next = queueRights.filter((one) => one === 'read' || (one === right ? isGiven : now.includes(one)));
  const { [queue]: _before, ...others } = rights;
  return next.join() === usual.join() ? others : { ...others, [queue]: next };
};

/** Only the rights on queues that they work on: others say nothing and are refused. */
export const rightsOn = (rights: Rights, queues: readonly string[]): Rights =>
  Object.fromEntries(Object.entries(rights).filter(([queue]) => queues.includes(queue)));
