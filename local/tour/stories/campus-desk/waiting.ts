import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** What cannot go on today waits for a day; that morning the clock brings it back (R3.10). */
export const waiting: Chapter = {
  title: 'The refund waits for the bank',
  steps: [
    {
      who: 'paola',
      does: 'wants to wait, without saying until when.',
      asks: ({ kept }) => ask.act(kept('refund'), 'hold', { text: 'Aspettiamo la banca.' }),
      status: 400,
      told: { errors: [{ pointer: '/plan/date', code: 'required' }] },
    },
    {
      who: 'paola',
      does: 'waits for Thursday, on which the bank answers.',
      asks: ({ kept, day }) =>
        ask.act(kept('refund'), 'hold', {
          ...{ text: 'La banca ci risponde giovedì: riprendiamo allora.', plan: { date: day(3) } },
        }),
      told: ({ day, instant }) => ({
        ...{ state: 'pending', plan: { date: day(3) } },
        wakesAt: new RegExp(`^${instant(3, '08:00').slice(0, 16)}`),
      }),
      mails: [['alice', 'Il tuo ticket ora è: In attesa']],
    },
    { when: 'Wednesday evening passes, and nothing happens.', days: 2, hour: '21:00' },
    { when: 'It is ten to eight on Thursday morning.', days: 1, hour: '07:50' },
    {
      who: 'alice',
      does: 'sees that it still waits.',
      asks: ({ kept }) => ask.ticket(kept('refund')),
      told: ({ day }) => ({ state: 'pending', plan: { date: day(0) } }),
    },
    {
      when: 'It is five past eight. Alice knows the day: by this desk’s mail rules she is not mailed again.',
      ...{ days: 0, hour: '08:05' },
      mails: [['paola', 'È il giorno del promemoria']],
    },
    {
      who: 'paola',
      does: 'goes on: the ticket is open again.',
      asks: ({ kept }) => ask.ticket(kept('refund')),
      told: { state: 'open', wakesAt: undefined },
    },
    {
      who: 'paola',
      does: 'writes down what the bank said.',
      asks: ({ kept }) => ask.write(kept('refund'), 'note', 'Bonifico 7741 disposto, valuta venerdì.'),
      told: { visibility: 'internal' },
    },
    {
      who: 'paola',
      does: 'closes it: the money is on its way.',
      asks: ({ kept }) => ask.act(kept('refund'), 'solve', { text: 'Il rimborso di 312,50 € arriva entro venerdì.' }),
      told: { state: 'closed_successful', reopensUntil: /T/ },
      mails: [['alice', 'Il ticket è chiuso']],
    },
  ],
};
