import { mayDo } from '#domain/policy';
import type { Preset } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Session } from '../ports.ts';

/** A queue of the tree; `mine` when the person works on it. */
export type QueueView = Preset['queues'][string] & { readonly id: string; readonly mine: boolean };

/** The whole tree, because a ticket may be moved to any queue (R2.2). */
export const listQueues = ({ person, configuration }: Session): Result<readonly QueueView[], UseCaseFailure> => {
  if (!mayDo(person, 'seeQueues')) return fail({ reason: 'not-allowed', action: 'seeQueues' });
  const queues = Object.entries(configuration.preset.queues);
  return ok(queues.map(([id, queue]) => ({ ...queue, id, mine: person.queues.includes(id) })));
};
