import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

/** To the requester: nothing more is accepted; a new ticket can follow this one (R3.5). */
export const closed: MailTemplate = {
  it: (facts) => ({
    heading: 'Il ticket è chiuso',
    lines: [
      facts.happened === 'closed'
        ? `Per ${facts.silenceDays} giorni nessuno ha scritto, così il ticket si è chiuso da solo.`
        : `${actorOf(facts)} ha chiuso il ticket.`,
    ],
    quote: facts.text,
    next: ['Se ti serve ancora aiuto, apri un nuovo ticket collegato a questo.'],
    state: facts.state,
  }),
  en: (facts) => ({
    heading: 'The ticket is closed',
    lines: [
      facts.happened === 'closed'
        ? `Nobody wrote for ${facts.silenceDays} days, so the ticket has closed by itself.`
        : `${actorOf(facts)} has closed the ticket.`,
    ],
    quote: facts.text,
    next: ['If you still need help, open a new ticket that follows this one.'],
    state: facts.state,
  }),
};
