import { reclassifyTicketContract } from '#contract/tickets/reclassify-ticket';
import { type Door, door } from '#runtime/http/door';
import type { actOnTicket } from '#use-cases/tickets/act-on-ticket';
import { onlyIfMatches } from '../present/only-if-matches.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { ticketAnswer } from './ticket-answer.ts';

interface Rooms {
  readonly actOnTicket: ReturnType<typeof actOnTicket>;
}

/** `PATCH /v1/tickets/{number}` */
export const reclassifyTicket = (rooms: Rooms): Door =>
  door(reclassifyTicketContract, async (request) => {
    const { session, path, body, ifMatch } = request;
    const changed = await rooms.actOnTicket(session, {
      number: path.number,
      command: { kind: 'reclassify', to: withoutAbsent(body) },
      files: [],
      ...onlyIfMatches(session.person, ifMatch),
    });
    return ticketAnswer(changed, request);
  });
