import { fail, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { EndCustomerLine, EndCustomerQuery, EndCustomers } from '../ports/end-customers.ts';
import type { Page, Session } from '../ports.ts';
import { refusedRegistry } from './refused-registry.ts';

/** The end customers of one's own organisation; for the desk those of all, or of one that it names (R1.10). */
export const listEndCustomers =
  ({ endCustomers }: { endCustomers: Pick<EndCustomers, 'list'> }) =>
  async (session: Session, wanted: EndCustomerQuery): Promise<Result<Page<EndCustomerLine>, UseCaseFailure>> => {
    const refused = refusedRegistry(session, 'seeEndCustomers');
    if (refused) return fail(refused);
    const { organisation } = session.person;
    if (organisation === undefined) return endCustomers.list(wanted);
    const foreign = wanted.partner !== undefined && wanted.partner !== organisation;
    return foreign ? fail(invalid('?partner', 'not-allowed')) : endCustomers.list({ ...wanted, partner: organisation });
  };
