import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Session } from '../ports.ts';

/** Who works on a queue, by name; for whoever may assign a ticket there (R2.2). */
export const listOperators =
  ({ directory }: { directory: Pick<Directory, 'operatorsOf'> }) =>
  async (
    { person, configuration }: Session,
    queue: string,
  ): Promise<Result<readonly { id: string; name: string }[], UseCaseFailure>> => {
    if (!mayDo(person, 'seeQueues')) return fail({ reason: 'not-allowed', action: 'seeQueues' });
    if (!Object.hasOwn(configuration.preset.queues, queue)) return fail({ reason: 'not-found' });
    return ok(await directory.operatorsOf(queue));
  };
