import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Session } from '../ports.ts';
import { type Names, nameThem } from '../tickets/view-ticket.ts';

/** A request with those who made and decided it. */
export interface RequestView {
  readonly request: ProvisioningRequest;
  readonly names: Names;
}

/** Completes a request with names. */
export const viewRequest = async (
  directory: Pick<Directory, 'names'>,
  session: Session,
  result: Result<ProvisioningRequest, UseCaseFailure>,
): Promise<Result<RequestView, UseCaseFailure>> => {
  if (!result.ok) return fail(result.failure);
  const { by, decidedBy } = result.value;
  const ids = [by, ...(decidedBy === undefined ? [] : [decidedBy])];
  return ok({ request: result.value, names: await nameThem({ directory })(session, ids) });
};
