import { acknowledgedIsFound } from './acknowledged-is-found.ts';
import { answersAreDefinite } from './answers-are-definite.ts';
import { answersInTimeReopen } from './answers-in-time-reopen.ts';
import { answersTellWhatIsStored } from './answers-tell-what-is-stored.ts';
import { closedIsTheEnd } from './closed-is-the-end.ts';
import { countsAreTheirOwn } from './counts-are-their-own.ts';
import { deskSideStaysInside } from './desk-side-stays-inside.ts';
import { downloadsArePinned } from './downloads-are-pinned.ts';
import { endCustomersSeeWhatIsFlagged } from './end-customers-see-what-is-flagged.ts';
import { everybodyConcernedIsNamed } from './everybody-concerned-is-named.ts';
import { filesBelongToTexts } from './files-belong-to-texts.ts';
import { formsAreAnswered } from './forms-are-answered.ts';
import { fourEyesDecide } from './four-eyes-decide.ts';
import { historyIsAppendOnly } from './history-is-append-only.ts';
import { inspectionsFindNothing } from './inspections-find-nothing.ts';
import type { Invariant } from './invariant.ts';
import { keysAreBoundToRequests } from './keys-are-bound-to-requests.ts';
import { linkedTicketsAreResolvedOnce } from './linked-tickets-are-resolved-once.ts';
import { listsFindEveryTicket } from './lists-find-every-ticket.ts';
import { mailsAreSentOnce } from './mails-are-sent-once.ts';
import { noMailVanishes } from './no-mail-vanishes.ts';
import { noUpdateIsLost } from './no-update-is-lost.ts';
import { notesStayInside } from './notes-stay-inside.ts';
import { nothingIsLeftWaiting } from './nothing-is-left-waiting.ts';
import { oneEffectPerAttempt } from './one-effect-per-attempt.ts';
import { oneEffectPerKey } from './one-effect-per-key.ts';
import { oneFilePerKey } from './one-file-per-key.ts';
import { onlyKnownSteps } from './only-known-steps.ts';
import { onlyLostEventsAreToldAgain } from './only-lost-events-are-told-again.ts';
import { onlyPartnersTicketsAreDisclosed } from './only-partners-tickets-are-disclosed.ts';
import { onlyTheEntitledWrite } from './only-the-entitled-write.ts';
import { priorityFollowsTheTable } from './priority-follows-the-table.ts';
import { registriesAreTheirOwn } from './registries-are-their-own.ts';
import { silenceClosesInTime } from './silence-closes-in-time.ts';
import { stepsHaveWhatTheyAsk } from './steps-have-what-they-ask.ts';
import { storedFilesAreKnown } from './stored-files-are-known.ts';
import { strangersAreToldNothing } from './strangers-are-told-nothing.ts';
import { textsBelongToEvents } from './texts-belong-to-events.ts';
import { theDismissedAreOut } from './the-dismissed-are-out.ts';
import { waitsEndInTime } from './waits-end-in-time.ts';

/** Everything that is checked in every history; what is most telling comes first. */
export const invariants: readonly Invariant[] = [
  closedIsTheEnd,
  answersInTimeReopen,
  onlyKnownSteps,
  stepsHaveWhatTheyAsk,
  onlyTheEntitledWrite,
  onlyPartnersTicketsAreDisclosed,
  fourEyesDecide,
  silenceClosesInTime,
  waitsEndInTime,
  linkedTicketsAreResolvedOnce,
  priorityFollowsTheTable,
  formsAreAnswered,
  historyIsAppendOnly,
  noUpdateIsLost,
  textsBelongToEvents,
  filesBelongToTexts,
  listsFindEveryTicket,
  oneEffectPerKey,
  oneEffectPerAttempt,
  oneFilePerKey,
  keysAreBoundToRequests,
  notesStayInside,
  endCustomersSeeWhatIsFlagged,
  theDismissedAreOut,
  strangersAreToldNothing,
  countsAreTheirOwn,
  registriesAreTheirOwn,
  deskSideStaysInside,
  downloadsArePinned,
  acknowledgedIsFound,
  answersTellWhatIsStored,
  everybodyConcernedIsNamed,
  onlyLostEventsAreToldAgain,
  mailsAreSentOnce,
  noMailVanishes,
  storedFilesAreKnown,
  answersAreDefinite,
  nothingIsLeftWaiting,
  inspectionsFindNothing,
];
