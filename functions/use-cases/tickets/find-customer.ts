import type { EndCustomer } from '#domain/end-customers/end-customer';
import { hasCustomers } from '#domain/end-customers/registry';
import { fail, ok, type Result } from '#domain/result';
import type { FieldFailure } from '#domain/ticket/failure';
import type { Directory, Session } from '../ports.ts';
import type { RequestedFor } from './find-requester.ts';

interface Ports {
  readonly directory: Pick<Directory, 'endCustomer'>;
}

const refused = (code: FieldFailure['code']) => fail([{ pointer: '/endCustomer', code }]);

/**
 * The end customer that a new ticket is about (R1.1): one of the requester's own organisation, which has end customers to
 * this day, that is not archived.
 */
export const findCustomer = async (
  { directory }: Ports,
  { configuration }: Session,
  { organisation }: RequestedFor,
  id?: string,
): Promise<Result<EndCustomer | undefined, readonly FieldFailure[]>> => {
  if (id === undefined) return ok(undefined);
  if (!configuration.preset.endCustomers || !hasCustomers(organisation)) return refused('not-allowed');
  const found = await directory.endCustomer(id);
  if (found?.partner !== organisation.id) return refused('unknown-value');
  return found.archived ? refused('archived') : ok(found);
};
