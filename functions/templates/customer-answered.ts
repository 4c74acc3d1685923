import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the owner, or the queue where there is none: the requester’s side has written (R3.6). */
export const customerAnswered: MailTemplate = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ha scritto nel ticket`,
    lines: [`Coda: ${facts.queue}`],
    quote: facts.text,
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has written in the ticket`,
    lines: [`Queue: ${facts.queue}`],
    quote: facts.text,
  }),
};
