import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A reply within fifteen days opens a closed ticket again, a later one does not (R3.10). */
export const reopening: Chapter = {
  title: 'The money does not come',
  steps: [
    { when: 'Two weeks pass.', days: 14, hour: '10:00' },
    {
      who: 'alice',
      does: 'finds that she can still answer.',
      asks: ({ kept }) => ask.ticket(kept('refund')),
      told: { state: 'closed_successful', can: { comment: {} } },
    },
    {
      who: 'alice',
      does: 'replies within the window: the ticket is open again.',
      asks: ({ kept }) => ask.write(kept('refund'), 'comment', 'Non è arrivato niente: l’IBAN era giusto?'),
      told: { kind: 'message' },
      mails: [['paola', 'Alice Marini ha scritto nel ticket']],
    },
    {
      who: 'paola',
      does: 'reads it: it is hers and open, as before.',
      asks: ({ kept }) => ask.ticket(kept('refund')),
      told: { state: 'open', owner: { name: 'Paola Ricci' }, reopensUntil: undefined },
    },
    {
      who: 'paola',
      does: 'finds the mistake and closes it again.',
      asks: ({ kept }) => ask.act(kept('refund'), 'solve', { text: 'Avevamo scambiato due cifre: accredito di oggi.' }),
      told: { state: 'closed_successful' },
      mails: [['alice', 'Il ticket è chiuso']],
    },
    { when: 'Sixteen days pass.', days: 16, hour: '10:00' },
    {
      who: 'alice',
      does: 'writes too late.',
      asks: ({ kept }) => ask.write(kept('refund'), 'comment', 'Grazie! Avrei un’altra domanda.'),
      status: 409,
      told: { code: 'ticket-closed' },
    },
    {
      who: 'aldo',
      does: 'sees in the history what happened when, with what only the desk knows.',
      asks: ({ kept }) => ask.read(`/v1/tickets/${kept('refund')}/history`),
      told: {
        items: [
          { type: 'opened' },
          { action: 'take-charge' },
          { action: 'hold' },
          { type: 'woken', by: { id: 'clock' } },
          { type: 'noted', visibility: 'internal' },
          { action: 'solve' },
          { type: 'commented' },
          { action: 'solve' },
        ],
      },
    },
  ],
};
