import type { MailFacts } from '#domain/notification/mail-facts';
import type { Language } from '#domain/text';
import type { EventType } from '#domain/ticket/event';
import { actorOf } from './actor-of.ts';
import type { MailTemplate } from './mail-template.ts';

type Happenings = Readonly<Record<EventType, (facts: MailFacts) => string>>;

const happenings: Readonly<Record<Language, Happenings>> = {
  it: {
    opened: (facts) => `${actorOf(facts)} ha aperto il ticket.`,
    commented: (facts) => `${actorOf(facts)} ha scritto un commento.`,
    replied: (facts) => `${actorOf(facts)} ha risposto pubblicamente.`,
    noted: (facts) => `${actorOf(facts)} ha scritto una nota interna.`,
    acted: (facts) => `${actorOf(facts)} ha fatto avanzare il ticket.`,
    assigned: (facts) => `${actorOf(facts)} ha cambiato le persone che seguono il ticket.`,
    moved: (facts) => `${actorOf(facts)} ha spostato il ticket nella coda ${facts.queue}.`,
    released: (facts) => `${actorOf(facts)} ha rimesso il ticket nella coda ${facts.queue}.`,
    reclassified: (facts) => `${actorOf(facts)} ha riclassificato il ticket.`,
    closed: (facts) => `Per ${facts.silenceDays} giorni nessuno ha scritto: il ticket si è chiuso da solo.`,
    linked: (facts) => `${actorOf(facts)} ha cambiato il problema a cui il ticket è collegato.`,
    disclosed: (facts) => `${actorOf(facts)} ha reso il ticket visibile al cliente finale.`,
    concealed: (facts) => `${actorOf(facts)} ha nascosto il ticket al cliente finale.`,
    woken: () => 'È arrivato il giorno che il ticket aspettava.',
  },
  en: {
    opened: (facts) => `${actorOf(facts)} has opened the ticket.`,
    commented: (facts) => `${actorOf(facts)} has written a comment.`,
    replied: (facts) => `${actorOf(facts)} has replied publicly.`,
    noted: (facts) => `${actorOf(facts)} has written an internal note.`,
    acted: (facts) => `${actorOf(facts)} has moved the ticket forward.`,
    assigned: (facts) => `${actorOf(facts)} has changed who looks after the ticket.`,
    moved: (facts) => `${actorOf(facts)} has moved the ticket to the queue ${facts.queue}.`,
    released: (facts) => `${actorOf(facts)} has put the ticket back into the queue ${facts.queue}.`,
    reclassified: (facts) => `${actorOf(facts)} has reclassified the ticket.`,
    closed: (facts) => `Nobody wrote for ${facts.silenceDays} days: the ticket has closed by itself.`,
    linked: (facts) => `${actorOf(facts)} has changed the problem that the ticket is linked to.`,
    disclosed: (facts) => `${actorOf(facts)} has released the ticket to the end customer.`,
    concealed: (facts) => `${actorOf(facts)} has withdrawn the ticket from the end customer.`,
    woken: () => 'The day that the ticket was waiting for has come.',
  },
};

/** To the responsible: that something happened, whatever it was; no text of anybody (R5.1). */
export const ticketUpdated: MailTemplate<MailFacts> = {
  it: (facts) => ({
    heading: 'Novità su un ticket di cui sei responsabile',
    lines: [happenings.it[facts.happened](facts), ...(facts.state ? [`Stato: ${facts.state.label}`] : [])],
  }),
  en: (facts) => ({
    heading: 'News about a ticket that you are responsible for',
    lines: [happenings.en[facts.happened](facts), ...(facts.state ? [`State: ${facts.state.label}`] : [])],
  }),
};
