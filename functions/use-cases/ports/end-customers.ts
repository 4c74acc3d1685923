import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Paged, PageRequest } from '../ports.ts';
import type { Change, ChangeOutcome, Versioned } from './organisations.ts';

/** A line of the registry. */
export type EndCustomerLine = Pick<EndCustomer, 'id' | 'partner' | 'name' | 'number' | 'province' | 'archived'>;

/** Texts are beginnings, in any case and with or without accents; all that are given must fit. */
export interface EndCustomerQuery extends PageRequest {
  /** Without one, those of all partners. */
  readonly partner?: string;
  readonly name?: string;
  readonly number?: string;
  /** Exactly this one. */
  readonly province?: string;
  /** Name of one of the contracts; a customer comes once for each that fits. */
  readonly contract?: string;
  readonly archived?: 'include' | 'only';
}

/** The registry of the partners' end customers (R1.10); its lists show a change a moment late. */
export interface EndCustomers {
  /** By name; by number or contract, where those are asked for. */
  list(wanted: EndCustomerQuery): Paged<EndCustomerLine>;
  find(id: string): Promise<Versioned<EndCustomer> | undefined>;
  write(change: Change<EndCustomer>): Promise<ChangeOutcome<EndCustomer>>;
}
