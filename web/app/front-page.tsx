import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';

const WelcomePage = lazy(async () => ({
  default: (await import('#web/features/session/welcome-page.tsx')).WelcomePage,
}));
const HomePage = lazy(async () => ({ default: (await import('#web/features/home/home-page.tsx')).HomePage }));

/** `/`: the welcome before the sign-in, a requester's home, and for the desk its dashboard. */
export const FrontPage = () => {
  const { status } = useSessionState();
  return <Suspense>{status === 'signed-out' ? <WelcomePage /> : <OwnFrontPage />}</Suspense>;
};

const OwnFrontPage = () => {
  const { data: me } = useQuery(useQueries().me());
  return me && isStaff(me) ? <Navigate to="/desk" replace /> : <HomePage />;
};
