import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { failedSignIn } from './failed-sign-in.ts';
import { useSession } from './use-session.ts';

/** Goes to the issuer's pages and comes back to `returnTo`; where they cannot be reached, the sign-in page says so. */
export const useSignIn = (): ((returnTo: string, person?: string) => Promise<void>) => {
  const session = useSession();
  const navigate = useNavigate();
  return useCallback(
    (returnTo, person) =>
      session.signIn(returnTo, person).catch(() => navigate(failedSignIn.page, failedSignIn.entryFor(returnTo))),
    [session, navigate],
  );
};
