import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: somebody takes care of the ticket (R5.1). */
export const takenInCharge: MailTemplate = {
  it: (facts) => ({
    heading: `Il tuo ticket è in carico a ${actorOf(facts)}`,
    lines: ['Ti scriviamo a ogni novità.'],
    quote: facts.text,
    state: facts.state,
  }),
  en: (facts) => ({
    heading: `${actorOf(facts)} has taken charge of your ticket`,
    lines: ['We will write to you whenever there is news.'],
    quote: facts.text,
    state: facts.state,
  }),
};
