import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: somebody else of their side has written (R5.1). */
export const commentAdded: MailTemplate = {
  it: (facts) => ({
    heading: `${actorOf(facts)} ha commentato il tuo ticket`,
    quote: facts.text,
    state: facts.state,
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has commented on your ticket`,
    quote: facts.text,
    state: facts.state,
  }),
};
