import { maySee } from '#domain/policy';
import type { FieldFailure } from '#domain/ticket/failure';
import type { Session, Tickets } from '../ports.ts';
import type { RequestedFor } from './find-requester.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'find'>;
}

/** A follow-up refers to a closed ticket of the same organisation that the caller may see (R3.5). */
export const checkFollowed = async (
  ports: Ports,
  session: Session,
  { organisation }: RequestedFor,
  follows?: string,
): Promise<FieldFailure[]> => {
  if (follows === undefined) return [];
  const followed = await ports.tickets.find(follows);
  const seen = followed && maySee(session.person, followed.ticket) && followed.ticket.organisation === organisation.id;
  if (!seen) return [{ pointer: '/follows', code: 'unknown-ticket' }];
  const ended = session.configuration.preset.workflow.states[followed.ticket.state]?.final;
  return ended ? [] : [{ pointer: '/follows', code: 'not-closed' }];
};
