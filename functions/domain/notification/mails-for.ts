import type { Preset, Workflow } from '../preset/preset.ts';
import type { TicketEvent } from '../ticket/event.ts';
import type { Addressed } from './addressed.ts';
import { byTheRules } from './by-the-rules.ts';
import type { DeskMail, MailName, RequesterMail } from './mail-name.ts';
import { stateMail } from './state-mail.ts';

const customerRoles: ReadonlySet<string> = new Set(['requester', 'referent', 'api_client']);

/**
 * Who is to hear of an event and by which mail (R5.1), as of its sequence and by the preset's mail rules. What stands
 * first for a person counts: what concerns them at the desk, then what the responsible is told of everything, then the
 * requester's mail.
 */
export const mailsFor = (
  event: TicketEvent,
  { workflow, mailRules }: Pick<Preset, 'workflow' | 'mailRules'>,
): readonly Addressed[] =>
  [...deskMailsFor(event, workflow), ...responsibleMail(event), ...requesterMailFor(event, workflow)].flatMap(
    byTheRules(event, mailRules),
  );

const toPerson = (mail: MailName, person: string | null | undefined): Addressed[] =>
  person ? [{ mail, to: { person } }] : [];

const toQueue = (mail: DeskMail, { audience }: TicketEvent): Addressed[] => [{ mail, to: { queue: audience.queue } }];

const deskMailsFor = (event: TicketEvent, workflow: Workflow): Addressed[] => [
  ...toPerson('assigned', event.changes.owner?.to),
  ...toPerson('made-responsible', event.changes.responsible?.to),
  ...(event.changes.queue?.from ? toQueue('moved-to-queue', event) : []),
  ...byHappening(event, workflow),
];

const byHappening = (event: TicketEvent, workflow: Workflow): Addressed[] => {
  const { owner, responsible } = event.audience;
  switch (event.type) {
    case 'opened':
      return toQueue('new-in-queue', event);
    case 'released':
      return toQueue('returned-to-queue', event);
    case 'commented':
      return owner ? toPerson('customer-answered', owner) : toQueue('customer-answered', event);
    case 'woken':
      return owner ? toPerson('reminder', owner) : toQueue('reminder', event);
    case 'noted':
      return [...toPerson('note-written', owner), ...toPerson('note-written', responsible)];
    case 'acted':
      return byStep(event, workflow);
    default:
      return [];
  }
};

/** Who works on a ticket hears what was decided on it, and that its requester has ended it. */
const byStep = (event: TicketEvent, workflow: Workflow): Addressed[] => {
  const { owner } = event.audience;
  if (isDecision(event, workflow)) return owner ? toPerson('decided', owner) : toQueue('decided', event);
  const ended = customerRoles.has(event.byRole) && entersFinal(event, workflow);
  return ended ? toPerson(endedMailOf(event, workflow), owner) : [];
};

/** To end what is solved is to confirm it; to end anything else is to take it back. */
const endedMailOf = ({ changes: { state } }: TicketEvent, workflow: Workflow): DeskMail =>
  workflow.states[state?.from ?? '']?.family === 'solved' ? 'closed-by-requester' : 'withdrawn-by-requester';

const isDecision = ({ action, changes: { state } }: TicketEvent, workflow: Workflow): boolean =>
  workflow.transitions.some(
    (step) =>
      step.by === 'approver' &&
      step.action === action &&
      step.to === state?.to &&
      step.from.includes(state?.from ?? ''),
  );

const responsibleMail = ({ audience }: TicketEvent): Addressed[] => toPerson('ticket-updated', audience.responsible);

const requesterMailFor = (event: TicketEvent, workflow: Workflow): Addressed[] => {
  const mail = event.visibility === 'public' ? requesterMailOf(event, workflow) : undefined;
  return mail ? toPerson(mail, event.audience.requester) : [];
};

const requesterMailOf = (event: TicketEvent, workflow: Workflow): RequesterMail | undefined => {
  switch (event.type) {
    case 'opened':
      return 'submission-received';
    case 'commented':
      return 'comment-added';
    case 'replied':
      return 'public-reply';
    default:
      return event.changes.state?.to ? stateMail(workflow, event.changes.state.to, event.action) : textMailOf(event);
  }
};

const textMailOf = (event: TicketEvent): RequesterMail | undefined => (event.article ? 'public-reply' : undefined);

const entersFinal = (event: TicketEvent, workflow: Workflow): boolean =>
  workflow.states[event.changes.state?.to ?? '']?.final === true;
