import { describe, expect, it } from 'vitest';
import { contracts } from '#contract/contracts';
import { describeRequests, type RequestShape } from '#support/describe-requests';

const contract = { id: 'c1', name: 'RV-1' };
const site = { id: 's1', name: 'Negozio', address: 'Via Roma 1' };
const facts = {
  number: ['C-7'],
  province: ['AN', 'EE'],
  email: ['desk@rosati.example'],
  phone: ['0721 000456'],
  language: ['it', 'en'],
  contracts: [
    [],
    [{ ...contract, service: 'FTTH', site: 's1', from: '2025-01-01', to: '2026-01-01' }],
    Array(40).fill(contract),
  ],
  sites: [[], [{ ...site, city: 'Fano', province: 'PU' }], Array(40).fill(site)],
};
const wrong = {
  number: ['', 'x'.repeat(201)],
  province: ['', 'A', 'ANC', 'A1', 'xANx'],
  email: ['rosati'],
  phone: ['no'],
  language: ['fr'],
  contracts: [
    Array(41).fill(contract),
    [{ id: 'c1' }],
    [{ name: 'RV-1' }],
    [{ ...contract, id: 'a b' }],
    [{ ...contract, site: 'a b' }],
    [{ ...contract, from: '2025-02-30' }],
    [{ ...contract, to: 'later' }],
    [{ ...contract, service: '' }],
    [{ ...contract, price: '1' }],
  ],
  sites: [
    Array(41).fill(site),
    [{ id: 's1', name: 'Negozio' }],
    [{ id: 's1', address: 'Via Roma 1' }],
    [{ ...site, id: '' }],
    [{ ...site, city: '' }],
    [{ ...site, province: 'Pesaro' }],
    [{ ...site, floor: '1' }],
  ],
};
const nothing = { number: [null], province: [null], email: [null], phone: [null] };
const onePath = (operation: 'getEndCustomer' | 'changeEndCustomer'): RequestShape => ({
  operation,
  part: 'path',
  least: { endCustomer: '01ARZ3NDEKTSV4RRFFQ69G5FAV' },
  more: {},
  wrong: { endCustomer: ['a b'] },
});

describeRequests([
  {
    operation: 'createEndCustomer',
    part: 'body',
    least: { name: 'Rosati' },
    more: { ...facts, partner: ['delta'] },
    wrong: { ...wrong, name: ['', 'x'.repeat(201)], partner: ['a b'] },
  },
  {
    operation: 'changeEndCustomer',
    part: 'body',
    least: {},
    more: {
      ...facts,
      number: [...facts.number, ...nothing.number],
      province: [...facts.province, ...nothing.province],
      email: [...facts.email, ...nothing.email],
      phone: [...facts.phone, ...nothing.phone],
      name: ['Rosati'],
      archived: [true, false],
    },
    wrong: { ...wrong, name: ['', null], archived: ['yes'] },
  },
  onePath('getEndCustomer'),
  onePath('changeEndCustomer'),
  {
    operation: 'listEndCustomers',
    part: 'query',
    least: {},
    more: {
      ...{ partner: ['delta'], name: ['ros'], number: ['C'], province: ['AN'], contract: ['RV'] },
      archived: ['include', 'only'],
    },
    wrong: {
      ...{ partner: ['a b'], name: [''], number: [''], province: ['Ancona'], contract: [''] },
      archived: ['exclude'],
    },
  },
]);

describe('whoever names an end customer', () => {
  const listed = (endCustomer: string) => contracts.listTickets.query?.safeParse({ endCustomer }).success;

  it('names it by its id, in lists of tickets as well', () => {
    expect([listed('01ARZ3NDEKTSV4RRFFQ69G5FAV'), listed('a b'), listed('')]).toEqual([true, false, false]);
  });
});

describe('whoever changes an end customer', () => {
  it('says which version of it they have read', () => {
    expect(contracts.changeEndCustomer.ifMatch).toBe('required');
  });
});

describe('whoever writes a province', () => {
  it('may write it small', () => {
    expect(contracts.createEndCustomer.body?.parse({ name: 'Rosati', province: ' an ' })).toEqual({
      name: 'Rosati',
      province: 'AN',
    });
  });
});
