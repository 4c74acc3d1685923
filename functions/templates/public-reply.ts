import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: a public answer that leaves the state as it is (R5.1). */
export const publicReply: MailTemplate = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ti ha risposto`,
    quote: facts.text,
    next: ['Se vuoi aggiungere qualcosa, commenta il ticket.'],
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has replied to you`,
    quote: facts.text,
    next: ['If you want to add something, comment on the ticket.'],
  }),
};
