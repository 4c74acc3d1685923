import type { StoredTicket } from '#use-cases/ports';
import { accepted } from './accepted.ts';
import type { Step } from './plan.ts';
import type { TicketStage } from './ticket-stage.ts';

/** Somebody does something to the ticket as it stands. */
export const takeStep = async (
  { rooms, sessionOf, upload }: TicketStage,
  step: Step,
  stored: StoredTicket,
): Promise<void> => {
  const { by, deed, text } = step;
  const { number, version } = stored.ticket;
  const session = sessionOf(by, stored);
  const files = await upload(by, step.files);
  const what = `${deed.kind} of ${by} on ${number}`;
  if (deed.kind === 'comment' || deed.kind === 'reply' || deed.kind === 'note') {
    const writing = { number, kind: deed.kind, text: text ?? '', files };
    accepted(await rooms.addArticle(session, writing, { operation: 'addArticle', request: writing }), what);
    return;
  }
  const onlyIf = ({ ticket }: StoredTicket) => ticket.version === version;
  accepted(await rooms.actOnTicket(session, { number, command: deed, files, onlyIf, ...(text && { text }) }), what);
};
