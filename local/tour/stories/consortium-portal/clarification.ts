import { ask } from '../../ask.ts';
import type { Chapter } from '../../story.ts';

/** A clarification is answered at once, or after a question; its requester may close it (R3.2, R3.3). */
export const clarification: Chapter = {
  title: 'A clarification',
  steps: [
    {
      who: 'luca',
      does: 'does not understand why an exam of his does not count.',
      asks: () =>
        ask.open({
          ...{ type: 'clarification', subtype: 'functional_assistance', area: 'career', subarea: 'credit_recognition' },
          ...{ severity: 'medium', urgency: 'not_urgent', subject: 'Un esame riconosciuto non compare nel libretto' },
          description: 'La delibera di febbraio mi riconosce **Statistica**, ma nel libretto non c’è.',
        }),
      told: { number: /^\d{4}-\d{6}$/, state: 'new', priority: 'medium' },
      as: 'exam',
      mails: [
        ['luca', 'Abbiamo ricevuto il tuo ticket'],
        ['sara', 'Nuovo ticket nella coda Studenti, primo livello'],
      ],
    },
    {
      who: 'sara',
      does: 'takes charge.',
      asks: ({ kept }) => ask.act(kept('exam'), 'take-charge'),
      told: { state: 'awaiting_support', owner: { name: 'Sara Neri' } },
      mails: [['luca', 'Il tuo ticket è in carico a Sara Neri']],
    },
    {
      who: 'sara',
      does: 'asks what she needs to know.',
      asks: ({ kept }) => ask.act(kept('exam'), 'ask-customer', { text: 'Di quale giorno è la delibera?' }),
      told: { state: 'awaiting_customer' },
      mails: [['luca', 'Aspettiamo una tua risposta']],
    },
    {
      who: 'luca',
      does: 'answers: it is the desk’s turn again.',
      asks: ({ kept }) => ask.write(kept('exam'), 'comment', 'È la delibera del 12 febbraio.'),
      told: { kind: 'message', visibility: 'public' },
      mails: [['sara', 'Luca Ferri ha scritto nel ticket']],
    },
    {
      who: 'sara',
      does: 'writes a note for her colleagues.',
      asks: ({ kept }) => ask.write(kept('exam'), 'note', 'La delibera è rimasta in bozza: segreteria avvisata.'),
      told: { kind: 'note', visibility: 'internal' },
    },
    {
      who: 'sara',
      does: 'answers, which resolves a clarification.',
      asks: ({ kept }) =>
        ask.act(kept('exam'), 'answer', { text: 'La delibera è stata registrata: l’esame ora compare nel libretto.' }),
      told: { state: 'resolved', closesAt: /T/ },
      mails: [['luca', 'Il ticket è risolto']],
    },
    {
      who: 'luca',
      does: 'reads the conversation: question, answer and solution, and nothing of the note.',
      asks: ({ kept }) => ask.read(`/v1/tickets/${kept('exam')}/articles`),
      told: {
        items: [{ kind: 'description' }, { kind: 'reply' }, { kind: 'message' }, { kind: 'reply' }],
      },
    },
    {
      who: 'luca',
      does: 'confirms that all is well, which closes the ticket.',
      asks: ({ kept }) => ask.act(kept('exam'), 'confirm'),
      told: { state: 'closed', can: { comment: undefined, confirm: undefined } },
      mails: [['sara', 'Luca Ferri ha confermato la soluzione']],
    },
  ],
};
