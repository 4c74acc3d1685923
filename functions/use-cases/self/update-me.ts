import type { Person } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Session } from '../ports.ts';

/** Changes what a person says of themselves; `phone: null` removes the number. */
export const updateMe =
  ({ directory }: { directory: Pick<Directory, 'updateProfile'> }) =>
  async (
    { person }: Session,
    change: { language?: Person['language']; phone?: string | null },
  ): Promise<Result<Person, UseCaseFailure>> => {
    if (!mayDo(person, 'changeSelf')) return fail({ reason: 'not-allowed', action: 'changeSelf' });
    if (Object.keys(change).length === 0) return fail(invalid('', 'nothing-to-change'));
    const changed = await directory.updateProfile(person.id, change);
    return changed ? ok(changed) : fail({ reason: 'not-found' });
  };
