import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** The reach of an organisation's people is not compared with the ticket's. */
export const noOrganisationCheck: SeededBug = {
  id: 'no-organisation-check',
  title: 'A referent reads the tickets of every organisation.',
  wiring: withTicket((ticket, { person }) =>
    person.organisation === undefined ? ticket : { ...ticket, organisation: person.organisation },
  ),
  by: 'I10',
};
