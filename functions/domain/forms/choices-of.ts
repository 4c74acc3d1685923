import type { EndCustomer } from '../end-customers/end-customer.ts';
import type { CivilDate } from '../text.ts';
import type { CustomerChoices } from './customer-choices.ts';
import type { Option } from './form-field.ts';

/** The name is the answer, so that a ticket keeps what was chosen whatever becomes of the registry; more helps to choose. */
const option = (name: string, more: readonly (string | undefined)[]): Option => {
  const words = [name, ...more.filter((one) => one !== undefined)].join(', ');
  return { value: name, label: { it: words, en: words } };
};

/** What a form may offer of an end customer (R1.6): its sites, and the contracts that have not ended by that day. */
export const choicesOf = (
  { contracts, sites }: Pick<EndCustomer, 'contracts' | 'sites'>,
  today: CivilDate,
): CustomerChoices => ({
  contracts: contracts
    .filter(({ to }) => to === undefined || today <= to)
    .map(({ name, service }) => option(name, [service])),
  sites: sites.map(({ name, address, city, province }) => option(name, [address, city, province])),
});
