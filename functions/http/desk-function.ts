import type { CivilCalendar } from '#domain/ticket/context';
import { type HttpPorts, httpFunction } from '#runtime/http/http-function';
import { listOperators as listOperatorsRoom } from '#use-cases/desk/list-operators';
import type { Directory, Ids, PastConfigurations, Tickets } from '#use-cases/ports';
import { actOnTicket as actOnTicketRoom } from '#use-cases/tickets/act-on-ticket';
import { listOperators } from './desk/list-operators.ts';
import { listQueues } from './desk/list-queues.ts';
import { actOnTicket } from './tickets/act-on-ticket.ts';
import { reclassifyTicket } from './tickets/reclassify-ticket.ts';

/** What the desk's operations need from outside. */
export interface DeskPorts extends HttpPorts {
  readonly tickets: Tickets;
  readonly directory: Directory;
  readonly pastConfigurations: PastConfigurations;
  readonly ids: Ids;
  readonly calendar: CivilCalendar;
}

/** The desk's operations: actions, reclassification, queues (DESIGN 4). */
export const deskFunction = (ports: DeskPorts) => {
  const rooms = { actOnTicket: actOnTicketRoom(ports) };
  const doors = [
    actOnTicket(rooms),
    reclassifyTicket(rooms),
    listQueues(),
    listOperators({ listOperators: listOperatorsRoom(ports) }),
  ];
  return httpFunction(doors, ports);
};
