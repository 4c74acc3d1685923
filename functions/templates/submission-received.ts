import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: the ticket is registered, by themself or by somebody of the desk (R5.1). */
export const submissionReceived: MailTemplate = {
  it: (facts) => ({
    heading: facts.ownAct ? 'Abbiamo ricevuto il tuo ticket' : 'Abbiamo aperto un ticket per te',
    lines: [
      facts.ownAct
        ? `Il numero è ${facts.number}: usalo se ci contatti in altro modo.`
        : `${actorOf(facts)} ha registrato il ticket ${facts.number} a tuo nome.`,
      ...(facts.opening ? [`Tipo: ${facts.opening.kind}`] : []),
      ...(facts.opening?.form ? [`Modulo: ${facts.opening.form}. Le risposte sono nel ticket.`] : []),
      'Ecco il testo registrato:',
    ],
    quote: facts.text,
    next: ['Ti scriviamo quando qualcuno prende in carico il ticket.'],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: facts.ownAct ? 'We have received your ticket' : 'We have opened a ticket for you',
    lines: [
      facts.ownAct
        ? `Its number is ${facts.number}: quote it if you contact us in another way.`
        : `${actorOf(facts)} has registered ticket ${facts.number} in your name.`,
      ...(facts.opening ? [`Type: ${facts.opening.kind}`] : []),
      ...(facts.opening?.form ? [`Form: ${facts.opening.form}. The answers are on the ticket.`] : []),
      'This is the text as registered:',
    ],
    quote: facts.text,
    next: ['We will write to you when somebody takes charge of the ticket.'],
    state: facts.state,
  }),
};
