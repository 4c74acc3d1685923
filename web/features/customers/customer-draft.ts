import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { putOnto } from './put-onto.ts';
import type { CustomerChange, NewCustomer } from './use-save-customer.ts';

/** What the form holds of a contract, and of a site; an empty text is something not said. */
export interface ContractDraft {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly site: string;
  readonly from: string;
  readonly to: string;
}
export interface SiteDraft {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly province: string;
}

/** What the form about an end customer holds. */
export interface CustomerDraft {
  readonly partner: string;
  readonly name: string;
  readonly number: string;
  readonly province: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly contracts: readonly ContractDraft[];
  readonly sites: readonly SiteDraft[];
}

export const emptyContract: Omit<ContractDraft, 'id'> = { name: '', service: '', site: '', from: '', to: '' };
export const emptySite: Omit<SiteDraft, 'id'> = { name: '', address: '', city: '', province: '' };
const emptyCustomer: CustomerDraft = {
  ...{ partner: '', name: '', number: '', province: '', email: '', phone: '', language: '' },
  ...{ contracts: [], sites: [] },
};

/** The fields of an empty form, filled with what is known. */
const filled = <Draft extends object>(empty: Draft, known: { readonly [Field in keyof Draft]?: unknown }): Draft =>
  Object.fromEntries(Object.entries(empty).map(([field, none]) => [field, Reflect.get(known, field) ?? none])) as Draft;

/** The form about a customer, or an empty one. */
export const customerDraft = (customer?: EndCustomerAnswer): CustomerDraft =>
  customer
    ? {
        ...filled(emptyCustomer, customer),
        contracts: customer.contracts.map((contract) => filled({ id: '', ...emptyContract }, contract)),
        sites: customer.sites.map((site) => filled({ id: '', ...emptySite }, site)),
      }
    : emptyCustomer;

const said = <Part extends object>(part: Part) =>
  Object.fromEntries(
    Object.entries(part).flatMap(([field, value]) =>
      typeof value === 'string' && value.trim() === ''
        ? []
        : [[field, typeof value === 'string' ? value.trim() : value]],
    ),
  );

const listsOf = ({ contracts, sites }: CustomerDraft) => ({
  contracts: contracts.map((contract) => ({ ...said(contract), id: contract.id, name: contract.name.trim() })),
  sites: sites.map((site) => ({ ...said(site), id: site.id, name: site.name.trim(), address: site.address.trim() })),
});

/** A new customer as the API takes it: what was left out is not sent. */
export const newCustomer = (draft: CustomerDraft): NewCustomer =>
  ({ ...said({ ...draft, ...listsOf(draft) }), name: draft.name.trim() }) as NewCustomer;

/** What the draft says otherwise than what it was begun from, put onto what there is; nothing where it is the same. */
export const customerChange = (
  draft: CustomerDraft,
  begun: EndCustomerAnswer,
  onto: EndCustomerAnswer = begun,
): CustomerChange | undefined => {
  const before = customerDraft(begun);
  const [now, was, there] = [listsOf(draft), listsOf(before), listsOf(customerDraft(onto))];
  const facts = (['name', 'number', 'province', 'email', 'phone', 'language'] as const).filter(
    (field) => draft[field].trim() !== before[field],
  );
  const lists = (['contracts', 'sites'] as const).filter(
    (list) => JSON.stringify(now[list]) !== JSON.stringify(was[list]),
  );
  if (facts.length + lists.length === 0) return undefined;
  const told = facts.map((field) => [field, draft[field].trim() || (field === 'name' ? '' : null)]);
  const put = {
    contracts: putOnto(now.contracts, was.contracts, there.contracts),
    sites: putOnto(now.sites, was.sites, there.sites),
  };
  return Object.fromEntries([...told, ...lists.map((list) => [list, put[list]])]) as CustomerChange;
};
