import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

const groups = '/v1/organisations/ateneo-aurora/directory-groups';

/** A referent asks for a colleague: granted at once where the directory knows the address, else decided on (R6.5). */
export const newPeople: Chapter = {
  title: 'A referent asks for new people',
  steps: [
    {
      who: 'elena',
      does: 'asks for a colleague whom nobody knows yet: that waits.',
      asks: () =>
        ask.post('/v1/provisioning-requests', { name: 'Ugo Testa', email: 'ugo.testa@ateneo-aurora.example' }),
      told: { state: 'pending', organisation: 'ateneo-aurora' },
      as: 'ugo',
      mails: [
        ['franca', 'Una richiesta di abilitazione aspetta una decisione'],
        ['ada', 'Una richiesta di abilitazione aspetta una decisione'],
      ],
    },
    {
      who: 'paolo',
      does: 'sees nothing of what another university asks for.',
      asks: () => ask.read('/v1/provisioning-requests'),
      told: { items: [] },
    },
    {
      who: 'elena',
      does: 'may not decide on her own request.',
      asks: ({ kept }) => ask.post(`/v1/provisioning-requests/${kept('ugo')}/decision`, { decision: 'granted' }),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'franca',
      does: 'looks at what waits and lets him in.',
      asks: ({ kept }) => ask.post(`/v1/provisioning-requests/${kept('ugo')}/decision`, { decision: 'granted' }),
      told: { state: 'granted', decidedBy: { name: 'Franca Leone' } },
      mails: [
        ['elena', 'La tua richiesta è stata concessa'],
        ['ugo.testa@ateneo-aurora.example', 'Puoi chiedere assistenza a Consorzio Aurora'],
      ],
    },
    {
      who: 'elena',
      does: 'finds him among the people of her university.',
      asks: () => ask.read('/v1/people?name=ugo'),
      told: { items: [{ name: 'Ugo Testa', role: 'requester', organisation: 'ateneo-aurora' }] },
    },
    {
      who: 'ada',
      does: 'prepares the group of those whom the university’s directory already vouches for.',
      asks: () => ask.post(groups, { id: 'coordinamento-helpdesk', name: 'Coordinamento help desk' }),
      told: { id: 'coordinamento-helpdesk' },
    },
    {
      who: 'ada',
      does: 'begins to fill it.',
      asks: () => ask.post(`${groups}/coordinamento-helpdesk/imports`, {}),
      as: 'import',
    },
    {
      who: 'ada',
      does: 'sends the addresses.',
      asks: ({ kept }) =>
        ask.post(`${groups}/coordinamento-helpdesk/imports/${kept('import')}/chunks`, {
          ...{ chunk: 1, addresses: ['bianca.orsi@ateneo-aurora.example', 'carlo.riva@ateneo-aurora.example'] },
        }),
      told: { lines: 2, members: 2 },
    },
    {
      who: 'ada',
      does: 'shows them in the group.',
      asks: ({ kept }) => ask.post(`${groups}/coordinamento-helpdesk/imports/${kept('import')}/finish`, { lines: 2 }),
      told: { members: 2 },
    },
    {
      who: 'elena',
      does: 'asks for one of them, and nobody has to decide.',
      asks: () =>
        ask.post('/v1/provisioning-requests', { name: 'Bianca Orsi', email: 'bianca.orsi@ateneo-aurora.example' }),
      told: { state: 'granted', decidedBy: undefined },
      mails: [['bianca.orsi@ateneo-aurora.example', 'Puoi chiedere assistenza a Consorzio Aurora']],
    },
  ],
};
