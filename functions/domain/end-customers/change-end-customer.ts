import type { EndCustomer } from './end-customer.ts';

/** What may be changed of an end customer; what is not named stays, lists are replaced whole, `null` removes. */
export interface EndCustomerChange {
  readonly name?: string;
  readonly number?: string | null;
  readonly province?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language?: EndCustomer['language'];
  readonly contracts?: EndCustomer['contracts'];
  readonly sites?: EndCustomer['sites'];
  /** `false` restores it. */
  readonly archived?: boolean;
}

/** The end customer after a change; whose customer it is never changes. */
export const changeEndCustomer = (before: EndCustomer, change: EndCustomerChange): EndCustomer => {
  const { archived = before.archived === true, ...rest } = change;
  const { archived: _before, ...kept } = before;
  const changed = Object.entries({ ...kept, ...rest }).filter(([, value]) => value !== null && value !== undefined);
  return { ...(Object.fromEntries(changed) as unknown as EndCustomer), ...(archived && { archived }) };
};
