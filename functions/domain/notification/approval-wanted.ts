import type { Workflow } from '../preset/preset.ts';
import type { TicketEvent } from '../ticket/event.ts';
import { thoseAtWork } from '../ticket/those-at-work.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** Who may decide on a ticket that has come to wait for it; never who asked for the work, opened it or does it (R3.10). */
export interface ApprovalWanted {
  readonly supervisors: true;
  /** The organisation whose referents decide too. */
  readonly referentsOf?: string;
  readonly except: readonly string[];
}

/** Whose approval a ticket waits for since this event; nothing where the event did not lead it to a decision. */
export const approvalWanted = (
  { changes }: Pick<TicketEvent, 'changes'>,
  ticket: Pick<Ticket, 'type' | 'organisation' | 'requester' | 'openedBy' | 'owner' | 'responsible' | 'asking'>,
  { transitions }: Pick<Workflow, 'transitions'>,
): ApprovalWanted | undefined => {
  const entered = changes.state?.to ?? '';
  const steps = transitions.filter(
    ({ by, from, types }) => by === 'approver' && from.includes(entered) && (types?.includes(ticket.type) ?? true),
  );
  if (steps.length === 0) return undefined;
  return {
    supervisors: true,
    ...(steps.some(({ approver }) => approver === 'organisation') && { referentsOf: ticket.organisation }),
    except: thoseAtWork(ticket),
  };
};
