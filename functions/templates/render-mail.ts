import type { MailName } from '#domain/notification/mail-name';
import type { RenderMail } from '#domain/notification/rendered-mail';
import { approvalWanted } from './approval-wanted.ts';
import { assigned } from './assigned.ts';
import { closed } from './closed.ts';
import { closedByRequester } from './closed-by-requester.ts';
import { commentAdded } from './comment-added.ts';
import { customerAnswered } from './customer-answered.ts';
import { decided } from './decided.ts';
import { informationRequested } from './information-requested.ts';
import { layout } from './layout.ts';
import { madeResponsible } from './made-responsible.ts';
import type { MailTemplate } from './mail-template.ts';
import { movedToQueue } from './moved-to-queue.ts';
import { newInQueue } from './new-in-queue.ts';
import { noteWritten } from './note-written.ts';
import { planned } from './planned.ts';
import { publicReply } from './public-reply.ts';
import { reminder } from './reminder.ts';
import { resolved } from './resolved.ts';
import { returnedToQueue } from './returned-to-queue.ts';
import { stateChanged } from './state-changed.ts';
import { submissionReceived } from './submission-received.ts';
import { takenInCharge } from './taken-in-charge.ts';
import { ticketUpdated } from './ticket-updated.ts';
import { withdrawnByRequester } from './withdrawn-by-requester.ts';
import { workStarted } from './work-started.ts';

const templates: Readonly<Record<MailName, MailTemplate>> = {
  'submission-received': submissionReceived,
  'taken-in-charge': takenInCharge,
  'information-requested': informationRequested,
  'public-reply': publicReply,
  'work-started': workStarted,
  planned,
  resolved,
  closed,
  'state-changed': stateChanged,
  'comment-added': commentAdded,
  'new-in-queue': newInQueue,
  'moved-to-queue': movedToQueue,
  'returned-to-queue': returnedToQueue,
  assigned,
  'made-responsible': madeResponsible,
  'customer-answered': customerAnswered,
  'note-written': noteWritten,
  'closed-by-requester': closedByRequester,
  'withdrawn-by-requester': withdrawnByRequester,
  reminder,
  decided,
  'ticket-updated': ticketUpdated,
  'approval-wanted': approvalWanted,
};

/** Renders one mail in the language of its facts. */
export const renderMail: RenderMail = (mail, facts) => layout(facts, templates[mail][facts.language](facts));
