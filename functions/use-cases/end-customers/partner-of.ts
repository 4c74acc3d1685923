import { hasCustomers } from '#domain/end-customers/registry';
import type { Organisation } from '#domain/people/organisation';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { Session } from '../ports.ts';

/** Whose customer a new one is: that of the caller's organisation, or of the partner that the desk names. */
export const partnerOf = async (
  organisations: Pick<Organisations, 'find'>,
  { person, organisation: own }: Session,
  named?: string,
): Promise<Result<Organisation, UseCaseFailure>> => {
  if (person.organisation !== undefined && named !== undefined && named !== person.organisation)
    return fail(invalid('/partner', 'not-allowed'));
  if (person.organisation === undefined && named === undefined) return fail(invalid('/partner', 'required'));
  const partner = named === undefined ? own : (await organisations.find(named))?.thing;
  if (!partner || !hasCustomers(partner)) return fail(invalid('/partner', 'unknown-value'));
  return partner.archived ? fail(invalid('/partner', 'archived')) : ok(partner);
};
