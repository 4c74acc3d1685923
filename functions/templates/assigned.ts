import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the new owner (R5.1). */
export const assigned: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'Un ticket è in carico a te',
    lines: [`${actorOf(facts)} ti ha affidato il ticket, coda ${facts.queue}.`],
  }),
  en: (facts) => ({
    heading: 'You are in charge of a ticket',
    lines: [`${actorOf(facts)} has assigned the ticket to you, queue ${facts.queue}.`],
  }),
};
