import type { Organisation } from '#domain/people/organisation';
import type { Ticket } from '#domain/ticket/ticket';
import type { Directory, Session } from '../ports.ts';

interface Ports {
  readonly directory: Pick<Directory, 'organisation'>;
}

/** The organisation that asked for a ticket, as it is now; the caller's own came with the session. */
export const askedBy =
  ({ directory }: Ports) =>
  async (
    session: Session,
    { organisation }: Pick<Ticket, 'organisation'>,
  ): Promise<Pick<Organisation, 'kind'> | undefined> =>
    session.organisation?.id === organisation ? session.organisation : directory.organisation(organisation);
