import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To everybody who works on a queue, or by the mail rules to supervisors: a ticket has no owner any more (R2.2). */
export const returnedToQueue: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: `Un ticket è tornato nella coda ${facts.queue}`,
    lines: [`${actorOf(facts)} lo ha rimesso in coda: nessuno lo ha in carico.`],
  }),
  en: (facts) => ({
    heading: `A ticket is back in the queue ${facts.queue}`,
    lines: [`${actorOf(facts)} has put it back: nobody is in charge of it.`],
  }),
};
