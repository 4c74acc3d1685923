import { ApiProblem, isProblem } from '#web/lib/api/api-problem.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';

/** What to do about a message that did not leave. */
export type AfterFailure =
  /** A file is not there yet: try again by itself in a moment. */
  | 'again'
  /** The network is gone: leave when it is back. */
  | 'wait'
  /** The ticket is no longer what the page shows. */
  | 'look'
  /** Say why, and leave the rest to the person. */
  | 'tell';

/** Sorts out why a message was not taken. */
export const afterFailure = (error: unknown, online: boolean): AfterFailure => {
  if (isProblem(error, 'attachment-not-ready')) return 'again';
  if (isProblem(error, 'action-not-possible', 'ticket-closed', 'not-found', 'not-allowed')) return 'look';
  if (error instanceof ApiProblem || error instanceof SignInNeeded) return 'tell';
  return online ? 'tell' : 'wait';
};
