import { expect, it } from 'vitest';
import { choicesOf } from '#domain/forms/choices-of';

const customer = {
  contracts: [
    { id: 'c1', name: 'RV-1', service: 'xDSL' },
    { id: 'c2', name: 'RV-2', to: '2026-03-05' },
    { id: 'c3', name: 'RV-3', to: '2026-03-04' },
    { id: 'c4', name: 'RV-4', service: 'VoIP', to: '2027-01-01' },
  ],
  sites: [
    { id: 's1', name: 'Negozio', address: 'Via Roma 1', city: 'Fano', province: 'PU' },
    { id: 's2', name: 'Deposito', address: 'Via Po 2' },
  ],
};

const choices = choicesOf(customer, '2026-03-05');
const inBoth = (text: string) => ({ it: text, en: text });

it('a partner chooses among the contracts that have not ended, the last day included, with what each is for', () => {
  expect(choices.contracts).toEqual([
    { value: 'RV-1', label: inBoth('RV-1, xDSL') },
    { value: 'RV-2', label: inBoth('RV-2') },
    { value: 'RV-4', label: inBoth('RV-4, VoIP') },
  ]);
});

it('a partner chooses among the sites by what is known of where they are', () => {
  expect(choices.sites).toEqual([
    { value: 'Negozio', label: inBoth('Negozio, Via Roma 1, Fano, PU') },
    { value: 'Deposito', label: inBoth('Deposito, Via Po 2') },
  ]);
});
