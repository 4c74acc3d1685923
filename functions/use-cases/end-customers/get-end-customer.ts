import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { EndCustomers } from '../ports/end-customers.ts';
import type { Versioned } from '../ports/organisations.ts';
import type { Session } from '../ports.ts';
import { findEndCustomer } from './find-end-customer.ts';

/** One end customer with contracts and sites, as it is now. */
export const getEndCustomer =
  ({ endCustomers }: { endCustomers: Pick<EndCustomers, 'find'> }) =>
  (session: Session, id: string): Promise<Result<Versioned<EndCustomer>, UseCaseFailure>> =>
    findEndCustomer(endCustomers, session, id, 'seeEndCustomers');
