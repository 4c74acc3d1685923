import type { MailFacts } from '#domain/notification/mail-facts';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the owner, or the queue where there is none: an approver has decided (R3.10). */
export const decided: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'Sul ticket è stata presa una decisione',
    lines: [`${actorOf(facts)} ha deciso. Coda: ${facts.queue}`],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'The ticket has been decided on',
    lines: [`${actorOf(facts)} has decided. Queue: ${facts.queue}`],
    state: facts.state,
  }),
};
