import { describe, expect, it } from 'vitest';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { customerChange, customerDraft, newCustomer } from '#web/features/customers/customer-draft.ts';
import { customerAddress, customerQuery, customerSearch } from '#web/features/customers/customer-search.ts';
import { idOfPointer } from '#web/features/customers/use-customer-form.ts';

const rosati: EndCustomerAnswer = {
  ...{ id: 'rosati', partner: 'delta', name: 'Panificio Rosati', number: 'C-7', language: 'it', archived: false },
  contracts: [{ id: 'c1', name: 'RV-1', site: 's1' }],
  sites: [{ id: 's1', name: 'Negozio', address: 'Via Roma 1', province: 'AN' }],
};
const begun = customerDraft(rosati);
const searchOf = (address: string) => customerSearch(new URLSearchParams(address));
const queryOf = (address: string) => customerQuery(searchOf(address));

describe('a search of the registry', () => {
  it('asks by what was chosen, and by the province only once it is one', () => {
    expect(queryOf('')).toEqual({});
    expect(queryOf('words=ros&province=an')).toEqual({ name: 'ros', province: 'AN' });
    expect(queryOf('by=contract&words=rv&archived=only')).toEqual({ contract: 'rv', archived: 'only' });
    expect(queryOf('by=number&words=7&province=A')).toEqual({ number: '7' });
    expect(queryOf('by=nothing&words=x&archived=all')).toEqual({ name: 'x' });
  });
  it('lives in the address, where what is usual is not said', () => {
    expect(String(customerAddress(searchOf('')))).toBe('');
    const said = 'by=contract&words=rv&province=AN&archived=include';
    expect(String(customerAddress(searchOf(said)))).toBe(said);
  });
});

describe('the form about an end customer', () => {
  it('sends of a new one what was said, trimmed', () => {
    const draft = { ...customerDraft(), name: ' Rosati ', province: 'an', phone: ' ' };
    expect(newCustomer(draft)).toEqual({ name: 'Rosati', province: 'an', contracts: [], sites: [] });
    const site = { id: 's', name: 'Negozio', address: 'Via Roma', city: '', province: '' };
    expect(newCustomer({ ...draft, partner: 'delta', sites: [site] })).toMatchObject({
      partner: 'delta',
      sites: [{ id: 's', name: 'Negozio', address: 'Via Roma' }],
    });
  });
  it('sends an empty name too, so that its field is told what is missing', () => {
    expect(newCustomer(customerDraft())).toMatchObject({ name: '' });
    expect(customerChange({ ...begun, name: ' ' }, rosati)).toEqual({ name: '' });
  });
  it('sends of a changed one only what is otherwise now', () => {
    expect(customerChange(begun, rosati)).toBeUndefined();
    expect(customerChange({ ...begun, name: ' Panificio Rosati ' }, rosati)).toBeUndefined();
    expect(customerChange({ ...begun, number: '', email: 'a@b.example' }, rosati)).toEqual({
      number: null,
      email: 'a@b.example',
    });
  });
  it('sends a list whole when one of its lines changed, and leaves the other list out', () => {
    const [contract] = begun.contracts.map((one) => ({ ...one, service: 'FTTH', site: '' }));
    const contracts = contract ? [contract] : [];
    expect(customerChange({ ...begun, contracts }, rosati)).toEqual({
      contracts: [{ id: 'c1', name: 'RV-1', service: 'FTTH' }],
    });
    expect(customerChange({ ...begun, sites: [] }, rosati)).toEqual({ sites: [] });
  });
  it('takes nothing away that others have written meanwhile, and brings nothing back that they took away', () => {
    const [line] = begun.contracts;
    if (!line) throw new Error('The customer has a contract.');
    const more = { ...line, id: 'c2', name: 'RV-2', site: '' };
    const theirs = { id: 'c3', name: 'RV-3' };
    const added = { ...begun, contracts: [line, more] };
    const sent = (contracts: EndCustomerAnswer['contracts']) => customerChange(added, rosati, { ...rosati, contracts });
    const mine = { id: 'c2', name: 'RV-2' };
    const changed = { ...rosati.contracts[0], id: 'c1', name: 'RV-1 bis' };
    expect(sent([changed, theirs])).toEqual({ contracts: [changed, mine, theirs] });
    expect(sent([theirs])).toEqual({ contracts: [mine, theirs] });
    const rewritten = { ...begun, contracts: [{ ...line, service: 'FTTH' }] };
    const own = { id: 'c1', name: 'RV-1', service: 'FTTH', site: 's1' };
    expect(customerChange(rewritten, rosati, { ...rosati, contracts: [theirs] })).toEqual({ contracts: [own, theirs] });
    const removed = customerChange({ ...begun, contracts: [] }, rosati, { ...rosati, contracts: [changed, theirs] });
    expect(removed).toEqual({ contracts: [theirs] });
  });
  it('finds the field that the API means', () => {
    expect(idOfPointer('/contracts/0/name')).toBe('customer-contracts-0-name');
  });
});
