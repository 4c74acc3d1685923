import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: the answer or solution, and until when they can say that it is none (R3.5). */
export const resolved: MailTemplate = {
  it: (facts) => ({
    heading: 'Il ticket è risolto',
    lines: facts.text ? [`${actorOf(facts)} scrive:`] : [],
    quote: facts.text,
    next: [
      'Se il problema è superato, puoi confermare e chiudere. Se c’è ancora, commenta il ticket: torna in lavorazione.',
      ...(facts.closesAt ? [`Chiusura automatica, se non ci scrivi: ${facts.closesAt}.`] : []),
    ],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'The ticket is resolved',
    lines: facts.text ? [`${actorOf(facts)} writes:`] : [],
    quote: facts.text,
    next: [
      'If it is solved, you can confirm and close. If it is not, comment on the ticket: we take it up again.',
      ...(facts.closesAt ? [`It closes by itself, unless you write to us: ${facts.closesAt}.`] : []),
    ],
    state: facts.state,
  }),
};
