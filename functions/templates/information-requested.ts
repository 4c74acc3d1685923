import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: the work waits for their answer (R5.1). */
export const informationRequested: MailTemplate = {
  it: (facts) => ({
    heading: 'Aspettiamo una tua risposta',
    lines: [`${actorOf(facts)} ti chiede:`],
    quote: facts.text,
    next: ['Rispondi nel ticket: il lavoro riprende con la tua risposta.'],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'We are waiting for your answer',
    lines: [`${actorOf(facts)} asks you:`],
    quote: facts.text,
    next: ['Answer in the ticket: the work goes on with your answer.'],
    state: facts.state,
  }),
};
