import { useEffect, useEffectEvent, useState } from 'react';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import type { Answered } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useOnline } from '#web/lib/offline/use-online.ts';
import { lostUploads } from '#web/lib/uploads/lost-uploads.ts';
import { fieldsOf } from './fields-of.ts';
import type { Opening } from './opening.ts';
import { openingBody } from './opening-body.ts';
import { refusedAnswers } from './refused-answers.ts';
import type { AnswersCheck } from './use-answers-check.ts';

/** What becomes of a sending. */
export interface Sending {
  readonly state: 'idle' | 'waiting-for-files' | 'waiting-for-network' | 'sending';
  /** Why it did not work; the answers are as they were. */
  readonly error: unknown;
  readonly send: () => void;
  /** While it waits. */
  readonly cancel: () => void;
  /** Takes the failure off the page. */
  readonly dismiss: () => void;
}

type Sent = (answered: Answered<'openTicket'>) => void;

/**
 * Sends the answers once, however often it is pressed: one idempotency key belongs to one draft (R1.1). It waits for
 * files that are under way and for the network, and says so (WEB 2.2).
 */
export const useSend = (opening: Opening, answersCheck: AnswersCheck, onSent: Sent): Sending => {
  const { uploads } = opening;
  const [step, setStep] = useState<'idle' | 'wanted' | 'sending'>('idle');
  const [error, setError] = useState<unknown>();
  const online = useOnline();
  const post = usePost(opening, answersCheck);
  const mayGo = step === 'wanted' && uploads.settled && online;
  const go = useEffectEvent(async () => {
    setStep('sending');
    try {
      const answered = await post();
      if (answered) return onSent(answered);
    } catch (thrown) {
      setError(thrown);
    }
    setStep('idle');
  });
  useEffect(() => {
    if (mayGo) go().catch(setError);
  }, [mayGo]);
  const waiting = uploads.settled ? 'waiting-for-network' : 'waiting-for-files';
  return {
    state: step === 'wanted' ? waiting : step,
    error,
    send: () => {
      setError(undefined);
      if (step === 'idle' && answersCheck.check(opening, fieldsOf(opening))) setStep('wanted');
    },
    cancel: () => setStep('idle'),
    dismiss: () => setError(undefined),
  };
};

/** Nothing when an answer was refused: then the check knows which. */
const usePost = (opening: Opening, { refuse }: AnswersCheck) => {
  const api = useApi();
  const { id, answers, uploads, form } = opening;
  return async (): Promise<Answered<'openTicket'> | undefined> => {
    if (uploads.files.some(({ state }) => state === 'failed')) {
      refuse([{ field: 'attachments', why: 'lost' }]);
      return undefined;
    }
    const { attachments } = uploads;
    try {
      const body = openingBody(answers, opening, { attachments, form });
      return await api('openTicket', { body, idempotencyKey: `opening-${id}-${answers.attempt}` });
    } catch (error) {
      const refused = error instanceof ApiProblem ? refusedAnswers(error.problem, fieldsOf(opening)) : [];
      if (!(error instanceof ApiProblem) || refused.length === 0) throw error;
      uploads.lose(lostUploads(error.problem, attachments));
      refuse(refused);
      return undefined;
    }
  };
};
