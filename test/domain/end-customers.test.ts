import { describe, expect, it } from 'vitest';
import { changeEndCustomer } from '#domain/end-customers/change-end-customer';
import { checkEndCustomer } from '#domain/end-customers/check-end-customer';
import type { CustomerContract, CustomerSite, EndCustomer } from '#domain/end-customers/end-customer';
import { hasCustomers, usesRegistry } from '#domain/end-customers/registry';
import { choicesOf } from '#domain/forms/choices-of';
import type { Person, Role } from '#domain/people/person';

const shop: CustomerSite = { id: 'shop', name: 'Negozio', address: 'Via Roma 1', city: 'Fano', province: 'PU' };
const mill: CustomerSite = { id: 'mill', name: 'Mulino', address: 'Via del Mulino 2' };
const fibre: CustomerContract = { id: 'fibre', name: 'RV-1', service: 'FTTH', site: 'shop', from: '2025-01-01' };
const old: CustomerContract = { id: 'old', name: 'RV-0', from: '2020-01-01', to: '2025-12-31' };
const rosati: EndCustomer = {
  ...{ id: 'rosati', partner: 'delta', name: 'Panificio Rosati', number: 'C-7', province: 'PU' },
  ...{ language: 'it', contracts: [fibre, old], sites: [shop, mill] },
};

const wrong = (more: Partial<EndCustomer>) =>
  checkEndCustomer({ ...rosati, ...more }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a partner’s end customer', () => {
  it('is right with contracts and sites of its own', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ contracts: [], sites: [] })).toEqual([]);
  });
  it('has no two contracts and no two sites that are called the same', () => {
    expect(wrong({ contracts: [fibre, { ...old, name: 'RV-1' }] })).toEqual(['/contracts/1/name already-used']);
    expect(wrong({ contracts: [fibre, { ...old, id: 'fibre' }] })).toEqual(['/contracts/1/id already-used']);
    expect(wrong({ sites: [shop, mill, { ...mill, id: 'third', name: 'Negozio' }] })).toEqual([
      '/sites/2/name already-used',
    ]);
    expect(wrong({ sites: [shop, { ...mill, id: 'shop' }], contracts: [] })).toEqual(['/sites/1/id already-used']);
  });
  it('has contracts at its own sites only', () => {
    expect(wrong({ sites: [mill] })).toEqual(['/contracts/0/site unknown-value']);
  });
  it('has contracts that do not end before they begin', () => {
    expect(wrong({ contracts: [{ ...old, to: '2019-12-31' }] })).toEqual(['/contracts/0/to ends-before-it-begins']);
    expect(wrong({ contracts: [{ ...old, to: '2020-01-01' }] })).toEqual([]);
    expect(wrong({ contracts: [{ id: 'a', name: 'A', to: '2019-12-31' }] })).toEqual([]);
  });
});

describe('a change of an end customer', () => {
  it('leaves what it does not name, and removes what it makes nothing', () => {
    const after = changeEndCustomer(rosati, { name: 'Rosati', number: null, sites: [shop] });
    const { number: _, ...rest } = rosati;
    expect(after).toEqual({ ...rest, name: 'Rosati', sites: [shop] });
  });
  it('archives and restores, and is not restored by another change', () => {
    const archived = changeEndCustomer(rosati, { archived: true });
    expect(archived).toEqual({ ...rosati, archived: true });
    expect(changeEndCustomer(archived, { name: 'R' }).archived).toBe(true);
    expect(changeEndCustomer(archived, { archived: false })).toEqual(rosati);
  });
});

describe('what a form offers of an end customer', () => {
  const namesOn = (day: string) => choicesOf(rosati, day).contracts.map(({ value }) => value);

  it('is called by its name, with what helps to choose', () => {
    const words = (text: string) => ({ it: text, en: text });
    expect(choicesOf(rosati, '2025-06-01')).toEqual({
      contracts: [
        { value: 'RV-1', label: words('RV-1, FTTH') },
        { value: 'RV-0', label: words('RV-0') },
      ],
      sites: [
        { value: 'Negozio', label: words('Negozio, Via Roma 1, Fano, PU') },
        { value: 'Mulino', label: words('Mulino, Via del Mulino 2') },
      ],
    });
  });
  it('is no contract that has ended', () => {
    expect(namesOn('2025-12-31')).toEqual(['RV-1', 'RV-0']);
    expect(namesOn('2026-01-01')).toEqual(['RV-1']);
  });
});

describe('the registry', () => {
  const person = (role: Role): Person => ({ id: 'p', name: 'P', role, queues: [], language: 'it', disabled: false });
  const uses = (role: Role, kind?: 'customer' | 'partner' | 'wholesaler', endCustomers?: true) =>
    usesRegistry(person(role), kind && { kind }, endCustomers ? { endCustomers } : {});

  it('is there for the people of partners and wholesalers, and for the desk', () => {
    for (const role of ['requester', 'referent', 'api_client'] as const) {
      expect([uses(role, 'partner', true), uses(role, 'wholesaler', true)]).toEqual([true, true]);
      expect([uses(role, 'customer', true), uses(role, undefined, true)]).toEqual([false, false]);
    }
    for (const role of ['operator', 'supervisor', 'tenant_admin'] as const)
      expect(uses(role, undefined, true)).toBe(true);
  });
  it('is there for nobody where the tenant keeps none', () => {
    expect([uses('referent', 'partner'), uses('operator')]).toEqual([false, false]);
  });
  it('is kept by no organisation that is only a customer itself', () => {
    expect([hasCustomers({}), hasCustomers({ kind: 'customer' }), hasCustomers({ kind: 'partner' })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
