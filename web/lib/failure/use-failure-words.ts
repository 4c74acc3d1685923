import { useTranslation } from 'react-i18next';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { SignInNeeded } from '#web/lib/session/sign-in-needed.ts';

/** What a person reads of something that failed, and the code by which its request is found. */
export interface FailureWords {
  readonly title: string;
  readonly requestId?: string;
}

/** Words for anything that a call may throw: the API's own sentence, or what the network did. */
export const useFailureWords = (): ((error: unknown) => FailureWords) => {
  const { t } = useTranslation('common');
  return (error) => {
    if (error instanceof SignInNeeded) return { title: t('sessionExpired') };
    if (!(error instanceof ApiProblem)) return { title: t('noNetwork') };
    const { title, code, requestId } = error.problem;
    const own = code === 'too-many-requests' ? t('tooManyRequests') : t('failedTitle');
    return { title: title || own, ...(requestId && { requestId }) };
  };
};
