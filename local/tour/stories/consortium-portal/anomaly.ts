import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** An anomaly is diagnosed, planned and resolved; ten days of silence close it (R3.4, R3.5, R3.6). */
export const anomaly: Chapter = {
  title: 'An anomaly, up to the silence that closes it',
  steps: [
    {
      who: 'giulia',
      does: 'reports that study plans are not saved any more: a regression.',
      asks: () =>
        ask.open({
          ...{ type: 'anomaly', subtype: 'software', area: 'career', subarea: 'study_plan', regression: true },
          ...{ severity: 'high', urgency: 'urgent', environment: 'production' },
          ...{
            subject: 'Il piano di studi non si salva',
            description: 'Alla conferma compare **Errore 500**, da ieri.',
          },
        }),
      told: { number: /^\d{4}-\d{6}$/, state: 'new', priority: 'very_high', regression: true },
      as: 'plan',
      mails: [
        ['giulia', 'Abbiamo ricevuto il tuo ticket'],
        ['sara', 'Nuovo ticket nella coda Studenti, primo livello'],
      ],
    },
    {
      who: 'sara',
      does: 'takes charge.',
      asks: ({ kept }) => ask.act(kept('plan'), 'take-charge'),
      told: { state: 'awaiting_support' },
      mails: [['giulia', 'Il tuo ticket è in carico a Sara Neri']],
    },
    {
      who: 'sara',
      does: 'cannot resolve what nobody has diagnosed.',
      asks: ({ kept }) => ask.act(kept('plan'), 'resolve', { text: 'Fatto.' }),
      status: 409,
      told: { code: 'action-not-possible' },
    },
    {
      who: 'sara',
      does: 'has found the cause.',
      asks: ({ kept }) => ask.act(kept('plan'), 'diagnose', { text: 'Manca un indice dall’ultimo rilascio.' }),
      told: { state: 'in_progress' },
      mails: [['giulia', 'Stiamo lavorando alla soluzione']],
    },
    {
      who: 'giulia',
      does: 'adds something; the desk is not waiting for her, so the state stays and Sara is told.',
      asks: ({ kept }) => ask.write(kept('plan'), 'comment', 'Succede anche ai miei compagni di corso.'),
      told: { kind: 'message' },
      mails: [['sara', 'Giulia Conti ha scritto nel ticket']],
    },
    {
      who: 'sara',
      does: 'finds it marked as answered by the customer.',
      asks: () => ask.read('/v1/tickets?customerAnswered=true'),
      told: ({ kept }) => ({ items: [{ number: kept('plan'), state: 'in_progress', customerAnswered: true }] }),
    },
    {
      who: 'sara',
      does: 'plans the solution with a release.',
      asks: ({ kept }) =>
        ask.act(kept('plan'), 'plan', { text: 'La correzione esce con la versione 12.4.', plan: { release: '12.4' } }),
      told: { state: 'planned', plan: { release: '12.4' }, customerAnswered: false },
      mails: [['giulia', 'La soluzione è pianificata']],
    },
    {
      who: 'sara',
      does: 'brings it.',
      asks: ({ kept }) =>
        ask.act(kept('plan'), 'resolve', { text: 'La versione 12.4 è in linea: ora il piano si salva.' }),
      told: { state: 'resolved' },
      mails: [['giulia', 'Il ticket è risolto']],
    },
    { when: 'Nine days pass and nobody writes.', days: 9, hour: '09:30' },
    {
      who: 'giulia',
      does: 'could still object.',
      asks: ({ kept }) => ask.ticket(kept('plan')),
      told: { state: 'resolved', can: { comment: {}, confirm: {} } },
    },
    {
      ...{ when: 'The tenth day comes.', days: 1, hour: '09:30' },
      mails: [
        ['giulia', 'Il ticket è chiuso'],
        ['sara', 'Novità su un ticket di cui sei responsabile'],
      ],
    },
    {
      who: 'giulia',
      does: 'comes too late: a closed ticket accepts nothing more.',
      asks: ({ kept }) => ask.write(kept('plan'), 'comment', 'Non si salva di nuovo!'),
      status: 409,
      told: { code: 'ticket-closed' },
    },
    {
      who: 'giulia',
      does: 'opens a new ticket that follows the old one.',
      asks: ({ kept }) =>
        ask.open({
          ...{ type: 'anomaly', subtype: 'software', area: 'career', subarea: 'study_plan', follows: kept('plan') },
          ...{ severity: 'medium', urgency: 'not_urgent', subject: 'Il piano di studi non si salva, di nuovo' },
          description: 'Da stamattina l’errore è tornato.',
        }),
      told: ({ kept }) => ({ state: 'new', priority: 'medium', follows: kept('plan') }),
      as: 'again',
      mails: [
        ['giulia', 'Abbiamo ricevuto il tuo ticket'],
        ['sara', 'Nuovo ticket nella coda Studenti, primo livello'],
      ],
    },
  ],
};
