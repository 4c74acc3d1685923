import { openTicketContract } from '#contract/tickets/open-ticket';
import { type Door, door } from '#runtime/http/door';
import type { openTicket as openTicketRoom } from '#use-cases/tickets/open-ticket';
import { withoutAbsent } from '../present/without-absent.ts';
import { repeatableOf } from '../repeatable.ts';
import { ticketAnswer } from './ticket-answer.ts';

interface Rooms {
  readonly openTicket: ReturnType<typeof openTicketRoom>;
}

/** `POST /v1/tickets` */
export const openTicket = (rooms: Rooms): Door =>
  door(openTicketContract, async (request) => {
    const { session, body } = request;
    const { type, subtype, area, subarea, severity, urgency, regression, environment, ...rest } = body;
    const { subject, description, contact, attachments, requester, channel, follows, endCustomer, form } = rest;
    const machine = session.person.role === 'api_client';
    const opening = {
      classification: {
        type,
        subtype,
        area,
        subarea,
        severity,
        urgency,
        ...withoutAbsent({ regression, environment }),
      },
      content: { subject, ...(contact && { contact }) },
      description,
      files: attachments ?? [],
      channel: channel ?? (machine ? ('api' as const) : ('portal' as const)),
      ...withoutAbsent({ requester, follows, endCustomer, form }),
    };
    return ticketAnswer(
      await rooms.openTicket(session, opening, repeatableOf(openTicketContract, request)),
      request,
      201,
    );
  });
