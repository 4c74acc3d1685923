import type { TicketAnswer, TicketSummaryAnswer } from '#contract/answers/ticket';
import { serviceLevelOf } from '#domain/catalogue/service-level-of';
import { isStaff } from '#domain/people/person';
import type { Instant } from '#domain/text';
import type { Ticket } from '#domain/ticket/ticket';
import type { Session, StoredTicket } from '#use-cases/ports';
import type { Names, TicketView } from '#use-cases/tickets/view-ticket';
import { presentCan } from './present-can.ts';
import { presentFilledForm } from './present-filled-form.ts';
import { presentName } from './present-name.ts';

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { [Field in Key]: Value });

const deskFacts = (ticket: Ticket, names: Names) => {
  const { queue, owner, responsible, customerAnswered, version } = ticket;
  return {
    queue,
    customerAnswered,
    version,
    ...(owner !== undefined && { owner: presentName(owner, names) }),
    ...(responsible !== undefined && { responsible: presentName(responsible, names) }),
    ...optional('wakesAt', ticket.wakesAt),
    ...optional('knownError', ticket.knownError),
    ...optional('problem', ticket.problem),
  };
};

/** What a requester's side may know of a ticket; nothing here moves with an internal event (DESIGN 2). */
const publicFacts = ({ ticket, subject }: StoredTicket, names: Names, macroArea: string) => ({
  number: ticket.number,
  subject,
  state: ticket.state,
  type: ticket.type,
  subtype: ticket.subtype,
  macroArea,
  area: ticket.area,
  subarea: ticket.subarea,
  severity: ticket.severity,
  urgency: ticket.urgency,
  priority: ticket.priority,
  organisation: ticket.organisation,
  requester: presentName(ticket.requester, names),
  channel: ticket.channel,
  openedAt: ticket.openedAt,
  updatedAt: ticket.publicUpdatedAt,
  ...optional('environment', ticket.environment),
  ...optional('regression', ticket.regression),
  ...optional('plan', ticket.plan && { ...ticket.plan }),
  ...optional('window', ticket.window && { ...ticket.window }),
  ...optional('risk', ticket.risk),
  ...optional('resolvedAt', ticket.resolvedAt),
  ...optional('closesAt', ticket.closesAt),
  ...optional('closedAt', ticket.closedAt),
  ...optional('reopensUntil', ticket.reopensUntil),
  ...optional('follows', ticket.follows),
  ...optional('disclosed', ticket.disclosed),
  ...optional('endCustomer', ticket.endCustomer === undefined ? undefined : presentName(ticket.endCustomer, names)),
});

/** The desk may file a ticket under what its organisation has no agreement on; its people still read what that is called. */
const calledOf = ({ area, subarea }: Ticket, { person, organisation, configuration }: Session) => {
  const isTold = isStaff(person) || organisation?.agreements.some(({ areas }) => areas.includes(area));
  const known = isTold ? undefined : configuration.preset.areas[area];
  const within = known?.subareas[subarea];
  return known && within && { area: known.label, subarea: within.label };
};

/** A line of a list, as this person may see it. */
export const presentSummary = (stored: StoredTicket, names: Names, session: Session): TicketSummaryAnswer => {
  const { person, configuration } = session;
  const { ticket } = stored;
  const macroArea = configuration.preset.areas[ticket.area]?.macroArea ?? '';
  return {
    ...publicFacts(stored, names, macroArea),
    ...optional('called', calledOf(ticket, session)),
    ...(isStaff(person) && { ...deskFacts(ticket, names), updatedAt: ticket.updatedAt }),
  };
};

/** What is agreed for it by the preset in force, for its type and priority of now (R7.1). */
const agreedFor = ({ ticket }: StoredTicket, { configuration }: Session): Pick<TicketAnswer, 'serviceLevel'> => {
  const level = serviceLevelOf(configuration.preset, ticket);
  if (!level) return {};
  const { firstResponseWorkingMinutes, resolutionWorkingMinutes } = level;
  return { serviceLevel: { firstResponseWorkingMinutes, resolutionWorkingMinutes } };
};

/** Who reads, and when: what may be done to a ticket can end with a day. */
export interface Reading {
  readonly session: Session;
  readonly now: Instant;
}

/** One ticket, as this person may see it. */
export const presentTicket = (view: TicketView, { session, now }: Reading): TicketAnswer => {
  const { body, opening } = view.description;
  return {
    ...presentSummary(view, view.names, session),
    description: body,
    ...(opening?.contact && { contact: opening.contact }),
    ...(view.form && opening?.form && { form: presentFilledForm(view.form, opening.form) }),
    ...agreedFor(view, session),
    can: presentCan(view, session, now),
  };
};
