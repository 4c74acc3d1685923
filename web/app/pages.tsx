import { Route, Routes } from 'react-router';
import { NotFound } from '#web/ui/not-found.tsx';
import { pages } from './pages-by-path.ts';
import { RequireSignIn } from './require-sign-in.tsx';
import { Shell } from './shell/shell.tsx';

/** Which page stands at which address. */
export const Pages = () => (
  <Routes>
    <Route element={<Shell />}>
      {pages.map((page) => (
        <Route key={page.path} path={page.path} element={page.open ? <page.Page /> : <RequireSignIn page={page} />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
