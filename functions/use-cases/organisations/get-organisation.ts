import type { Organisation } from '#domain/people/organisation';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Organisations, Versioned } from '../ports/organisations.ts';
import type { Session } from '../ports.ts';

/** One organisation, whole and as it is now; a referent sees their own. */
export const getOrganisation =
  ({ organisations }: { organisations: Pick<Organisations, 'find'> }) =>
  async ({ person }: Session, id: string): Promise<Result<Versioned<Organisation>, UseCaseFailure>> => {
    if (!mayDo(person, 'seeOrganisation')) return fail({ reason: 'not-allowed', action: 'seeOrganisation' });
    const isTheirs = mayDo(person, 'seeOrganisation', { requester: '', organisation: id });
    const found = isTheirs ? await organisations.find(id) : undefined;
    return found ? ok(found) : fail({ reason: 'not-found' });
  };
