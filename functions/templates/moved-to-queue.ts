import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To everybody who works on a queue, or by the mail rules to supervisors: a ticket was handed to it (R2.2, R5.1). */
export const movedToQueue: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: `Un ticket è arrivato nella coda ${facts.queue}`,
    lines: [`${actorOf(facts)} ha spostato qui il ticket: nessuno lo ha ancora in carico.`],
  }),
  en: (facts) => ({
    heading: `A ticket has arrived in the queue ${facts.queue}`,
    lines: [`${actorOf(facts)} has moved the ticket here: nobody has taken charge of it yet.`],
  }),
};
