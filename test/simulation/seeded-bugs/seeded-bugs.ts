import { aDayTooMany } from './a-day-too-many.ts';
import { acknowledgeAllMessages } from './acknowledge-all-messages.ts';
import { acknowledgeAllRecords } from './acknowledge-all-records.ts';
import { acknowledgedBeforeWritten } from './acknowledged-before-written.ts';
import { answersUnread } from './answers-unread.ts';
import { anybodyApproves } from './anybody-approves.ts';
import { closeDecidedOnAnIndex } from './close-decided-on-an-index.ts';
import { closeTooEarly } from './close-too-early.ts';
import { closeWithoutCondition } from './close-without-condition.ts';
import { closedTicketReopened } from './closed-ticket-reopened.ts';
import { countsOfEverybody } from './counts-of-everybody.ts';
import { deadlineForgotten } from './deadline-forgotten.ts';
import { deadlineFromTheOpening } from './deadline-from-the-opening.ts';
import { dismissalOverlooked } from './dismissal-overlooked.ts';
import { dismissedLetIn } from './dismissed-let-in.ts';
import { endCustomerViewUnfiltered } from './end-customer-view-unfiltered.ts';
import { eventSkipped } from './event-skipped.ts';
import { fileShownTwice } from './file-shown-twice.ts';
import { foreignUploadAccepted } from './foreign-upload-accepted.ts';
import { formVersionIgnored } from './form-version-ignored.ts';
import { fourEyesForgotten } from './four-eyes-forgotten.ts';
import { headWithoutEvent } from './head-without-event.ts';
import { historyRewritten } from './history-rewritten.ts';
import { keyNotBoundToTheRequest } from './key-not-bound-to-the-request.ts';
import { keyNotStored } from './key-not-stored.ts';
import { keyOfAnybody } from './key-of-anybody.ts';
import { lateUploadAccepted } from './late-upload-accepted.ts';
import { latestVersionDownloaded } from './latest-version-downloaded.ts';
import { leaseIgnored } from './lease-ignored.ts';
import { linkLostWhenAFileArrives } from './link-lost-when-a-file-arrives.ts';
import { linkedTicketForgotten } from './linked-ticket-forgotten.ts';
import { linkedTicketResolvedTwice } from './linked-ticket-resolved-twice.ts';
import { listOfTheWholeDesk } from './list-of-the-whole-desk.ts';
import { lockOfTheDead } from './lock-of-the-dead.ts';
import { mailToTheAuthor } from './mail-to-the-author.ts';
import { mailToTheDismissed } from './mail-to-the-dismissed.ts';
import { mailsForgottenAtEachDelivery } from './mails-forgotten-at-each-delivery.ts';
import { markBeforeSend } from './mark-before-send.ts';
import { newListAtEachDelivery } from './new-list-at-each-delivery.ts';
import { nextPageOfEverybody } from './next-page-of-everybody.ts';
import { noOrganisationCheck } from './no-organisation-check.ts';
import { noQueueCheck } from './no-queue-check.ts';
import { noRequesterCheck } from './no-requester-check.ts';
import { noVersionCondition } from './no-version-condition.ts';
import { noteAnnouncedToTheRequester } from './note-announced-to-the-requester.ts';
import { noteQuotedInAMail } from './note-quoted-in-a-mail.ts';
import { notesInTheConversation } from './notes-in-the-conversation.ts';
import { notesInTheHistory } from './notes-in-the-history.ts';
import { notesMoveTheList } from './notes-move-the-list.ts';
import { numberGivenTwice } from './number-given-twice.ts';
import { ownWriteNotRecognised } from './own-write-not-recognised.ts';
import { passingFaultToldAsOurOwn } from './passing-fault-told-as-our-own.ts';
import { reconcilerForgetsWhatWasMailed } from './reconciler-forgets-what-was-mailed.ts';
import { reconcilerLooksBackTooShortly } from './reconciler-looks-back-too-shortly.ts';
import { reconcilerOfOneQueue } from './reconciler-of-one-queue.ts';
import { reconcilerRepairsNothing } from './reconciler-repairs-nothing.ts';
import { refusedEventsDropped } from './refused-events-dropped.ts';
import { refusedEventsReordered } from './refused-events-reordered.ts';
import { registryOfEverybody } from './registry-of-everybody.ts';
import { relayDropsTheTail } from './relay-drops-the-tail.ts';
import { reopenedAfterTheDays } from './reopened-after-the-days.ts';
import { repeatAnswersTheOpening } from './repeat-answers-the-opening.ts';
import { replyTakesTheTicket } from './reply-takes-the-ticket.ts';
import type { SeededBug } from './seeded-bug.ts';
import { sharingIgnored } from './sharing-ignored.ts';
import { sharingRemembered } from './sharing-remembered.ts';
import { stalePriority } from './stale-priority.ts';
import { stepNotInTheWorkflow } from './step-not-in-the-workflow.ts';
import { stepOfAnotherType } from './step-of-another-type.ts';
import { swallowedMailError } from './swallowed-mail-error.ts';
import { sweepDeletesShownFiles } from './sweep-deletes-shown-files.ts';
import { textOutsideTheTransaction } from './text-outside-the-transaction.ts';
import { undisclosedShown } from './undisclosed-shown.ts';
import { unseenTicketFollowed } from './unseen-ticket-followed.ts';
import { unshownFileDownloaded } from './unshown-file-downloaded.ts';
import { uploadKeyNotStored } from './upload-key-not-stored.ts';
import { waitForgotten } from './wait-forgotten.ts';
import { wakeTooEarly } from './wake-too-early.ts';
import { wholesalerDisclosed } from './wholesaler-disclosed.ts';
import { windowForgotten } from './window-forgotten.ts';
import { wrongPriority } from './wrong-priority.ts';

/** Every mistake that must be caught. */
export const seededBugs: readonly SeededBug[] = [
  acknowledgeAllMessages,
  acknowledgeAllRecords,
  acknowledgedBeforeWritten,
  closeDecidedOnAnIndex,
  closeTooEarly,
  closeWithoutCondition,
  closedTicketReopened,
  countsOfEverybody,
  deadlineForgotten,
  deadlineFromTheOpening,
  dismissedLetIn,
  eventSkipped,
  fileShownTwice,
  foreignUploadAccepted,
  headWithoutEvent,
  historyRewritten,
  keyNotBoundToTheRequest,
  keyNotStored,
  keyOfAnybody,
  lateUploadAccepted,
  latestVersionDownloaded,
  leaseIgnored,
  linkLostWhenAFileArrives,
  listOfTheWholeDesk,
  lockOfTheDead,
  mailToTheAuthor,
  mailToTheDismissed,
  mailsForgottenAtEachDelivery,
  markBeforeSend,
  newListAtEachDelivery,
  nextPageOfEverybody,
  noOrganisationCheck,
  noQueueCheck,
  noRequesterCheck,
  noVersionCondition,
  noteAnnouncedToTheRequester,
  noteQuotedInAMail,
  notesInTheConversation,
  notesInTheHistory,
  notesMoveTheList,
  numberGivenTwice,
  ownWriteNotRecognised,
  passingFaultToldAsOurOwn,
  reconcilerForgetsWhatWasMailed,
  reconcilerLooksBackTooShortly,
  reconcilerOfOneQueue,
  reconcilerRepairsNothing,
  refusedEventsDropped,
  refusedEventsReordered,
  relayDropsTheTail,
  repeatAnswersTheOpening,
  replyTakesTheTicket,
  stalePriority,
  stepNotInTheWorkflow,
  stepOfAnotherType,
  swallowedMailError,
  sweepDeletesShownFiles,
  textOutsideTheTransaction,
  unseenTicketFollowed,
  unshownFileDownloaded,
  uploadKeyNotStored,
  wrongPriority,
  fourEyesForgotten,
  anybodyApproves,
  windowForgotten,
  wakeTooEarly,
  waitForgotten,
  reopenedAfterTheDays,
  aDayTooMany,
  linkedTicketForgotten,
  linkedTicketResolvedTwice,
  formVersionIgnored,
  answersUnread,
  sharingIgnored,
  sharingRemembered,
  dismissalOverlooked,
  wholesalerDisclosed,
  endCustomerViewUnfiltered,
  undisclosedShown,
  registryOfEverybody,
];
