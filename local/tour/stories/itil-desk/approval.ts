import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** Whoever asks, and whoever works on it, does not approve it: four eyes (R3.10). */
export const approval: Chapter = {
  title: 'A request that somebody has to approve',
  steps: [
    {
      who: 'oscar',
      does: 'asks for a right of his own; the form wants to know what for.',
      asks: () =>
        ask.open({
          ...{ type: 'request', subtype: 'access', area: 'identity', subarea: 'permissions' },
          ...{ severity: 'person', urgency: 'low', subject: 'Lettura dei rapporti di vendita' },
          description: 'Preparo io i rapporti mensili del gruppo.',
          form: {
            ...{ id: 'access', version: 1 },
            answers: {
              ...{ service: 'Rapporti di vendita', person: 'Oscar Pellegrini', level: 'read', temporary: false },
              purpose: 'Rapporti mensili del gruppo vendite.',
            },
          },
        }),
      told: { number: /^REQ\d{4}-\d{5}$/, state: 'new', priority: 'p5' },
      as: 'access',
      mails: [
        ['oscar', 'Abbiamo ricevuto il tuo ticket'],
        ['mirko', 'Nuovo ticket nella coda Identità e accessi, secondo livello'],
        ['ivan', 'New ticket in the queue Identity and access, second level'],
      ],
    },
    {
      who: 'mirko',
      does: 'takes charge.',
      asks: ({ kept }) => ask.act(kept('access'), 'take-charge'),
      told: { state: 'in_progress', queue: 'identity' },
      mails: [['oscar', 'Il tuo ticket è in carico a Mirko Sala']],
    },
    {
      who: 'mirko',
      does: 'asks for approval.',
      asks: ({ kept }) => ask.act(kept('access'), 'ask-approval', { text: 'Serve il sì di chi risponde dei dati.' }),
      told: { state: 'awaiting_approval', can: { approve: undefined } },
      mails: [
        ['oscar', 'Il tuo ticket ora è: In approvazione'],
        ['stella', 'Un ticket aspetta la tua decisione'],
      ],
    },
    {
      who: 'oscar',
      does: 'is the referent who approves for his company, but not what he asked for himself.',
      asks: ({ kept }) => ask.act(kept('access'), 'approve'),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'gianni',
      does: 'is the referent of another company of the group.',
      asks: ({ kept }) => ask.act(kept('access'), 'approve'),
      status: 404,
      told: { code: 'not-found' },
    },
    {
      who: 'mirko',
      does: 'works on it, so he does not decide either.',
      asks: ({ kept }) => ask.act(kept('access'), 'approve'),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'stella',
      does: 'supervises the desk, and approves.',
      asks: ({ kept }) => ask.act(kept('access'), 'approve'),
      told: { state: 'in_progress' },
      mails: [
        ['mirko', 'Sul ticket è stata presa una decisione'],
        ['oscar', 'Il tuo ticket ora è: In lavorazione'],
      ],
    },
    {
      who: 'mirko',
      does: 'grants the access.',
      asks: ({ kept }) => ask.act(kept('access'), 'resolve', { text: 'Accesso in sola lettura attivo.' }),
      told: { state: 'resolved' },
      mails: [['oscar', 'Il ticket è risolto']],
    },
    {
      who: 'oscar',
      does: 'confirms that it works.',
      asks: ({ kept }) => ask.act(kept('access'), 'confirm', { text: 'Provato, funziona.' }),
      told: { state: 'closed' },
      mails: [['mirko', 'Oscar Pellegrini ha confermato la soluzione']],
    },
  ],
};
