import { Suspense } from 'react';
import { Outlet } from 'react-router';

/** What stands around every page. */
export const Shell = () => (
  <Suspense>
    <main id="content">
      <Outlet />
    </main>
  </Suspense>
);
