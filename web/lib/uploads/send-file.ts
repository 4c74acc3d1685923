import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';
import type { PostOutcome } from './post-file.ts';

/** What sending needs from outside. */
export interface SendingMeans {
  reserve(idempotencyKey: string): Promise<AnswerOf<'reserveUpload'>>;
  post(reservation: AnswerOf<'reserveUpload'>): Promise<PostOutcome>;
  newKey(): string;
  /** Waits; shorter when the connection comes back. */
  pause(milliseconds: number): Promise<void>;
  /** Called before a pause: it will start again by itself. */
  onWaiting(): void;
}

/** The attachment's id, or why there is none. */
export type Sent = { readonly attachment: string } | { readonly reason: 'network' | 'server' };

const attempts = 6;
const firstPause = 1_000;
const longestPause = 30_000;

/** Reserves and posts a file; a broken connection is tried again, an expired reservation gives way to a new one (WEB 3). */
export const sendFile = async (means: SendingMeans, signal: AbortSignal): Promise<Sent> => {
  let idempotencyKey = means.newKey();
  let stale = 0;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sendOnce(means, idempotencyKey);
    if (typeof outcome === 'object') return outcome;
    if (signal.aborted || attempt === attempts) return { reason: 'network' };
    if (outcome === 'stale') {
      stale += 1;
      if (stale > 1) return { reason: 'server' };
      idempotencyKey = means.newKey();
    } else {
      means.onWaiting();
      await means.pause(Math.min(longestPause, firstPause * 2 ** (attempt - 1)));
    }
  }
};

const sendOnce = async (means: SendingMeans, idempotencyKey: string): Promise<Sent | 'stale' | 'busy'> => {
  try {
    const reservation = await means.reserve(idempotencyKey);
    const outcome = await means.post(reservation);
    return outcome === 'stored' ? { attachment: reservation.id } : outcome;
  } catch (error) {
    return mayPass(error) ? 'busy' : { reason: 'server' };
  }
};

const mayPass = (error: unknown): boolean =>
  !(error instanceof SignInNeeded) &&
  (!(error instanceof ApiProblem) || error.problem.status >= 500 || error.problem.status === 429);
