import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: every other change of state (R3.9). */
export const stateChanged: MailTemplate = {
  it: (facts) => ({
    heading: facts.state ? `Il tuo ticket ora è: ${facts.state.label}` : 'Il tuo ticket ha cambiato stato',
    lines: [`${actorOf(facts)} ha aggiornato il ticket.`],
    quote: facts.text,
    state: facts.state,
  }),
  en: (facts) => ({
    heading: facts.state ? `Your ticket is now: ${facts.state.label}` : 'Your ticket has changed state',
    lines: [`${actorOf(facts)} has updated the ticket.`],
    quote: facts.text,
    state: facts.state,
  }),
};
