import { Route, Routes } from 'react-router';
import { NotFoundPage } from './not-found-page.tsx';
import { pages } from './pages-by-path.ts';
import { RequireSignIn } from './require-sign-in.tsx';
import { Shell } from './shell/shell.tsx';

/** Which page stands at which address. */
export const Pages = () => (
  <Routes>
    <Route element={<Shell />}>
      {pages.map(({ path, open, Page }) => (
        <Route key={path} path={path} element={open ? <Page /> : <RequireSignIn Page={Page} />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Route>
  </Routes>
);
