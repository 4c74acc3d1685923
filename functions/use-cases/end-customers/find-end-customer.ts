import type { EndCustomer } from '#domain/end-customers/end-customer';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { EndCustomers } from '../ports/end-customers.ts';
import type { Versioned } from '../ports/organisations.ts';
import type { Session } from '../ports.ts';
import { refusedRegistry } from './refused-registry.ts';

/** An end customer that this person may look at or change; another partner's is not there for them (DESIGN 3). */
export const findEndCustomer = async (
  endCustomers: Pick<EndCustomers, 'find'>,
  session: Session,
  id: string,
  right: 'seeEndCustomers' | 'changeEndCustomers',
): Promise<Result<Versioned<EndCustomer>, UseCaseFailure>> => {
  const refused = refusedRegistry(session, right);
  if (refused) return fail(refused);
  const found = await endCustomers.find(id);
  const theirs = found && mayDo(session.person, right, { requester: '', organisation: found.thing.partner });
  return theirs ? ok(found) : fail({ reason: 'not-found' });
};
