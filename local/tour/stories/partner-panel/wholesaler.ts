import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A wholesaler’s end customers are shown nothing, ever (R5.7). */
export const wholesaler: Chapter = {
  title: 'A wholesaler',
  steps: [
    {
      who: 'vito',
      does: 'keeps a customer in the registry too.',
      asks: () => ask.post('/v1/end-customers', { name: 'Cartiera Bruni', province: 'TV' }),
      told: { partner: 'grossonet' },
      as: 'mill',
    },
    {
      who: 'vito',
      does: 'opens a ticket about it; its number begins with another kind.',
      asks: ({ kept }) =>
        ask.open({
          ...{ type: 'voip', subtype: 'sip_trunk', area: 'faults', subarea: 'drops', severity: 'degraded' },
          ...{ urgency: 'ordinary', subject: 'Chiamate che cadono', endCustomer: kept('mill') },
          description: 'Dopo trenta secondi la chiamata cade.',
          form: {
            ...{ id: 'voip', version: 1 },
            answers: {
              ...{ problem: 'bad_audio', device_make: 'Yealink', device_model: 'T46', router_make: 'Mikrotik' },
              ...{ router_model: 'hEX', calling: '+39 0422 555 010', called: '+39 0422 555 011' },
              ...{ callback_name: 'Vito Carrara', callback_phone: '+39 0422 555 012' },
            },
          },
        }),
      told: { number: /^TCKVOIP\d{7}$/, state: 'open', priority: 'normal' },
      as: 'calls',
      mails: [
        ['vito', 'Abbiamo ricevuto il tuo ticket'],
        ['marina', 'Nuovo ticket nella coda Voce e fax, secondo livello'],
        ['kevin', 'New ticket in the queue Voice and fax, second level'],
      ],
    },
    {
      who: 'marina',
      does: 'is not offered to release it.',
      asks: ({ kept }) => ask.ticket(kept('calls')),
      told: { state: 'open', can: { 'take-charge': {}, disclose: undefined } },
    },
    {
      who: 'marina',
      does: 'tries all the same.',
      asks: ({ kept }) => ask.act(kept('calls'), 'disclose'),
      status: 409,
      told: { code: 'wholesaler' },
    },
    {
      who: 'vito',
      does: 'asks what his customer would see.',
      asks: ({ kept }) => ask.read(`/v1/tickets/${kept('calls')}/end-customer-view`),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'vito',
      does: 'takes the ticket back before anybody has begun.',
      asks: ({ kept }) => ask.act(kept('calls'), 'withdraw'),
      told: { state: 'closed' },
    },
  ],
};
