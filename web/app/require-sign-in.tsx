import type { ComponentType } from 'react';
import { Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useSession, useSessionState } from '#web/lib/session/use-session.ts';

/** Goes to the sign-in and comes back to this very address; who is signed in sees the page. */
export const RequireSignIn = ({ Page }: { readonly Page: ComponentType }) => {
  const session = useSession();
  const { status } = useSessionState();
  const { pathname, search, hash } = useLocation();
  const signedOut = status === 'signed-out';
  useEffect(() => {
    if (signedOut) session.signIn(`${pathname}${search}${hash}`).catch(() => location.assign('/sign-in'));
  }, [signedOut, session, pathname, search, hash]);
  if (signedOut) return null;
  return (
    <Suspense>
      <Page />
    </Suspense>
  );
};
