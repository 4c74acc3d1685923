import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A change has a risk and a window before anybody approves it, and a review afterwards (R3.10). */
export const change: Chapter = {
  title: 'A change',
  steps: [
    {
      who: 'bruno',
      does: 'opens a change of the invoicing server for her who answers for it; the form wants steps and way back.',
      asks: () =>
        ask.open({
          ...{ type: 'change', subtype: 'normal', area: 'platforms', subarea: 'servers' },
          ...{ severity: 'site', urgency: 'low', subject: 'Memoria del server di fatturazione da 64 a 128 GB' },
          description: 'A fine mese la memoria non basta.',
          requester: 'caterina.vitale@ferrante.example',
          form: {
            ...{ id: 'change', version: 1 },
            answers: {
              ...{
                services: 'Fatturazione',
                steps: 'Spegnere, aggiungere, accendere.',
                way_back: 'Togliere i moduli.',
              },
              ...{ tested: true, test_result: 'Provato sul gemello.', downtime: 40, told: ['users', 'sites'] },
            },
          },
        }),
      told: { number: /^CHG\d{4}-\d{5}$/, state: 'new', priority: 'p3' },
      as: 'memory',
      mails: [['caterina', 'Abbiamo aperto un ticket per te']],
    },
    {
      who: 'bruno',
      does: 'assesses it.',
      asks: ({ kept }) => ask.act(kept('memory'), 'assess'),
      told: { state: 'assessment', queue: 'change_management' },
      mails: [['caterina', 'Il tuo ticket è in carico a Bruno Costa']],
    },
    {
      who: 'bruno',
      does: 'submits it without saying when, nor how risky it is.',
      asks: ({ kept }) => ask.act(kept('memory'), 'submit', { text: 'Pronto per l’approvazione.' }),
      status: 400,
      told: {
        errors: [
          { pointer: '/window', code: 'required' },
          { pointer: '/risk', code: 'required' },
        ],
      },
    },
    {
      who: 'bruno',
      does: 'submits it with its risk, and a window at night when nobody sends invoices.',
      asks: ({ kept, instant }) =>
        ask.act(kept('memory'), 'submit', {
          ...{ text: 'Pronto per l’approvazione.', risk: 'medium' },
          window: { from: instant(6, '22:00'), to: instant(6, '23:30') },
        }),
      told: { state: 'awaiting_approval', risk: 'medium', window: { from: /T/, to: /T/ } },
      mails: [
        ['caterina', 'Il tuo ticket ora è: In approvazione'],
        ['stella', 'Un ticket aspetta la tua decisione'],
      ],
    },
    {
      who: 'bruno',
      does: 'may not approve what he works on.',
      asks: ({ kept }) => ask.act(kept('memory'), 'approve'),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'oscar',
      does: 'approves for his company, but not changes: those are the desk’s.',
      asks: ({ kept }) => ask.act(kept('memory'), 'approve'),
      status: 403,
      told: { code: 'not-allowed' },
    },
    {
      who: 'stella',
      does: 'approves it.',
      asks: ({ kept }) => ask.act(kept('memory'), 'approve'),
      told: { state: 'scheduled', risk: 'medium' },
      mails: [
        ['bruno', 'Sul ticket è stata presa una decisione'],
        ['caterina', 'Il tuo ticket ora è: Programmato'],
      ],
    },
    { when: 'The night of the change comes.', days: 6, hour: '22:05' },
    {
      who: 'bruno',
      does: 'starts. She who asked is in bed: by this desk’s mail rules the start is mailed to nobody.',
      asks: ({ kept }) => ask.act(kept('memory'), 'implement'),
      told: { state: 'implementation' },
    },
    {
      who: 'bruno',
      does: 'has done it, and looks at how it went.',
      asks: ({ kept }) => ask.act(kept('memory'), 'review', { text: 'Fatto in 35 minuti, senza ritorni indietro.' }),
      told: { state: 'review' },
      mails: [['caterina', 'Il tuo ticket ora è: In riesame']],
    },
    {
      who: 'bruno',
      does: 'closes it.',
      asks: ({ kept }) =>
        ask.act(kept('memory'), 'complete', { text: 'Memoria riconosciuta, nessun errore nel registro.' }),
      told: { state: 'closed', risk: 'medium' },
      mails: [['caterina', 'Il ticket è chiuso']],
    },
  ],
};
