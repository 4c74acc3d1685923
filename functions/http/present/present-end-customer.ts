import type { EndCustomerAnswer, EndCustomerLineAnswer } from '#contract/answers/end-customer';
import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { EndCustomerLine } from '#use-cases/ports/end-customers';
import { withoutAbsent } from './without-absent.ts';

/** A line of the registry of end customers. */
export const presentEndCustomerLine = (line: EndCustomerLine): EndCustomerLineAnswer => {
  const { id, partner, name, number, province, archived } = line;
  return { id, partner, name, ...withoutAbsent({ number, province }), archived: archived === true };
};

/** An end customer with everything that the registry knows of it. */
export const presentEndCustomer = (customer: EndCustomer): EndCustomerAnswer => {
  const { email, phone, language, contracts, sites } = customer;
  return {
    ...presentEndCustomerLine(customer),
    ...withoutAbsent({ email, phone }),
    language,
    contracts: contracts.map((contract) => ({ ...contract })),
    sites: sites.map((site) => ({ ...site })),
  };
};
