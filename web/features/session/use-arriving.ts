import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '#web/lib/api/use-api.ts';
import { failedSignIn } from '#web/lib/session/failed-sign-in.ts';
import { SignInFailed } from '#web/lib/session/sign-in-failed.ts';
import { useSession } from '#web/lib/session/use-session.ts';
import { comeIn } from './come-in.ts';

/** Where a sign-in ends that the desk knows nobody for. */
const notLetIn = '/not-let-in';

/** Ends the way through the issuer's pages, and goes on to the page that asked for it or to one that says what to do. */
export const useArriving = (): ((callback: URL) => Promise<void>) => {
  const [session, api, navigate] = [useSession(), useApi(), useNavigate()];
  return useCallback(
    async (callback) => {
      let returnTo = '/';
      const goTo = (page: string) => navigate(page, { replace: true, ...failedSignIn.entryFor(returnTo) });
      try {
        returnTo = await session.finishSignIn(callback);
        const token = await session.accessToken();
        if (await comeIn(api, token)) return navigate(returnTo, { replace: true });
        session.leave(token);
        return goTo(notLetIn);
      } catch (error) {
        if (error instanceof SignInFailed) returnTo = error.returnTo;
        return goTo(failedSignIn.page);
      }
    },
    [session, api, navigate],
  );
};
