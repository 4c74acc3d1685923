import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To everybody who works on a queue, or by the mail rules to supervisors: a ticket that nobody has taken yet (R5.1). */
export const newInQueue: MailTemplate = {
  it: (facts) => ({
    heading: `Nuovo ticket nella coda ${facts.queue}`,
    lines: [
      ...(facts.opening ? [`Tipo: ${facts.opening.kind}`, `Priorità: ${facts.opening.priority}`] : []),
      `${actorOf(facts)} scrive:`,
    ],
    quote: facts.text,
  }),
  en: (facts) => ({
    heading: `New ticket in the queue ${facts.queue}`,
    lines: [
      ...(facts.opening ? [`Type: ${facts.opening.kind}`, `Priority: ${facts.opening.priority}`] : []),
      `${actorOf(facts)} writes:`,
    ],
    quote: facts.text,
  }),
};
