import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A problem climbs from the first level to the third; whoever reported it sees one ticket all along (R2.1, R2.2). */
export const tiers: Chapter = {
  title: 'A problem climbs three levels',
  steps: [
    {
      who: 'hannah',
      does: 'cannot use the wireless network; she writes in English, and the form asks where.',
      asks: () =>
        ask.open({
          ...{ type: 'problem', subtype: 'online_service', area: 'network', subarea: 'wifi' },
          ...{ severity: 'blocked', urgency: 'deadline', subject: 'No wireless network in the main hall' },
          description: 'Since this morning my laptop connects and drops at once.',
          form: {
            ...{ id: 'wifi', version: 1 },
            answers: { place: 'Main hall', device: 'laptop', symptom: 'drops', last_time: '9.15' },
          },
        }),
      told: { state: 'new', priority: 'urgent' },
      as: 'wifi',
      mails: [
        ['hannah', 'We have received your ticket'],
        ['dario', 'Nuovo ticket nella coda Sportello informatico, primo livello'],
      ],
    },
    {
      who: 'dario',
      does: 'takes charge at the first level.',
      asks: ({ kept }) => ask.act(kept('wifi'), 'take-charge'),
      told: { state: 'open', queue: 'ict_desk' },
      mails: [['hannah', 'Dario Lupi has taken charge of your ticket']],
    },
    {
      who: 'dario',
      does: 'sees that it is not the laptop, and passes it to the second level with a note.',
      asks: ({ kept }) =>
        ask.act(kept('wifi'), 'move', { queue: 'ict_network', text: 'Tutti gli apparati dell’aula cadono insieme.' }),
      told: { queue: 'ict_network', owner: undefined, state: 'open' },
      mails: [['viola', 'Un ticket è arrivato nella coda Rete, secondo livello']],
    },
    {
      who: 'dario',
      does: 'works at the first level only, but stays responsible, so he can follow it.',
      asks: ({ kept }) => ask.ticket(kept('wifi')),
      told: { queue: 'ict_network', responsible: { name: 'Dario Lupi' } },
    },
    {
      who: 'viola',
      does: 'finds that the lines are fine, and passes it on to the third level, where she works too.',
      asks: ({ kept }) =>
        ask.act(kept('wifi'), 'move', { queue: 'ict_systems', text: 'Il server degli indirizzi è pieno.' }),
      told: { queue: 'ict_systems', state: 'open' },
      mails: [['dario', 'Novità su un ticket di cui sei responsabile']],
    },
    {
      who: 'viola',
      does: 'makes it hers: she works on it, and answers for it.',
      asks: ({ kept }) => ask.act(kept('wifi'), 'assign', { owner: 'viola', responsible: 'viola' }),
      told: { owner: { name: 'Viola Testa' }, responsible: { name: 'Viola Testa' } },
    },
    {
      who: 'dario',
      does: 'is not concerned any more: for him there is no such ticket.',
      asks: ({ kept }) => ask.ticket(kept('wifi')),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'viola',
      does: 'solves it.',
      asks: ({ kept }) => ask.act(kept('wifi'), 'solve', { text: 'There were no addresses left; there are now.' }),
      told: { state: 'closed_successful' },
      mails: [['hannah', 'The ticket is closed']],
    },
    {
      who: 'hannah',
      does: 'reads its history: one desk has helped her, whatever went on inside.',
      asks: ({ kept }) => ask.read(`/v1/tickets/${kept('wifi')}/history`),
      told: {
        items: [
          { sequence: 1, type: 'opened' },
          { sequence: 2, type: 'acted', action: 'take-charge' },
          { sequence: 3, type: 'acted', action: 'solve' },
        ],
      },
    },
  ],
};
