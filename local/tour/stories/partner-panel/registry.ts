import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const customers = '/v1/end-customers';

/** Each partner keeps a registry of the end customers, with contracts and sites, and sees no other’s (R1.10). */
export const registry: Chapter = {
  title: 'A partner’s customers',
  steps: [
    {
      who: 'giorgio',
      does: 'adds a bakery with two sites and three contracts, one of which has ended.',
      asks: ({ day }) =>
        ask.post(customers, {
          ...{ name: 'Panificio Lunardi', number: 'BB-1042', province: 'PD', email: 'forno@lunardi.example' },
          sites: [
            { id: 'forno', name: 'Forno', address: 'Via dei Mulini 4', city: 'Padova', province: 'PD' },
            { id: 'negozio', name: 'Negozio', address: 'Piazza Erbe 11', city: 'Padova', province: 'PD' },
          ],
          contracts: [
            { id: 'fttc', name: 'FTTC-88120', service: 'FTTC 100', site: 'forno' },
            { id: 'voip', name: 'VOIP-88121', service: 'Centralino', site: 'negozio' },
            { id: 'adsl', name: 'ADSL-20417', service: 'ADSL 20', site: 'forno', to: day(-400) },
          ],
        }),
      status: 201,
      told: { partner: 'bitstore', name: 'Panificio Lunardi', archived: false },
      as: 'bakery',
    },
    {
      who: 'serena',
      does: 'works at the same partner, and finds it by its contract.',
      asks: () => ask.read(`${customers}?contract=fttc-88`),
      told: ({ kept }) => ({ items: [{ id: kept('bakery'), name: 'Panificio Lunardi', number: 'BB-1042' }] }),
    },
    {
      who: 'serena',
      does: 'adds a telephone number that was missing.',
      asks: ({ kept }) => ask.patch(`${customers}/${kept('bakery')}`, { phone: '+39 049 555 0142' }),
      told: { phone: '+39 049 555 0142', name: 'Panificio Lunardi' },
    },
    {
      who: 'mauro',
      does: 'works at another partner, whose registry is empty.',
      asks: () => ask.read(customers),
      told: { items: [] },
    },
    {
      who: 'mauro',
      does: 'finds nothing at that address either.',
      asks: ({ kept }) => ask.read(`${customers}/${kept('bakery')}`),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'nino',
      does: 'sees at the desk whose customer it is.',
      asks: () => ask.read(`${customers}?name=panificio`),
      told: { items: [{ name: 'Panificio Lunardi', partner: 'bitstore', province: 'PD' }] },
    },
  ],
};
