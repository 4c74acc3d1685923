import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { lazy, useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { isAdmin } from '#web/lib/queries/is-admin.ts';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import type { PageOfMap } from './page-of-map.ts';

const AdminFrame = lazy(async () => {
  const [{ AdminFrame: frame }] = await Promise.all([
    import('#web/features/admin/admin-frame.tsx'),
    i18next.loadNamespaces('admin-places'),
  ]);
  return { default: frame };
});

/** Goes to the sign-in and comes back to this very address; who is signed in sees the page. */
export const RequireSignIn = ({ page }: { readonly page: PageOfMap }) => {
  const signIn = useSignIn();
  const { status } = useSessionState();
  const { pathname, search, hash } = useLocation();
  const signedOut = status === 'signed-out';
  useEffect(() => {
    if (signedOut) signIn(`${pathname}${search}${hash}`).catch(() => undefined);
  }, [signedOut, signIn, pathname, search, hash]);
  return signedOut ? null : <OwnPage page={page} />;
};

/** The page itself starts at once where any role may have it. */
const OwnPage = ({ page: { Page, desk, admin, atTheDesk } }: { readonly page: PageOfMap }) => {
  const { data: me, error, refetch } = useQuery(useQueries().me());
  if (!me && error) return <FailureNote error={error} onRetry={() => refetch()} />;
  if (me && !isStaff(me) && desk) return <NotFound />;
  if (me && !isAdmin(me) && admin) return <NotFound />;
  if (me && isStaff(me) && atTheDesk) return <Navigate to={atTheDesk} replace />;
  if (me && admin)
    return (
      <AdminFrame>
        <Page />
      </AdminFrame>
    );
  return me || !(desk || admin || atTheDesk) ? <Page /> : null;
};
