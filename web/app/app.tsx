import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiContext } from '#web/lib/api/use-api.ts';
import { ConfigurationContext } from '#web/lib/configuration/use-configuration.ts';
import { SessionContext } from '#web/lib/session/use-session.ts';
import type { Parts } from './create-parts.ts';
import { Pages } from './pages.tsx';

/** All pages with what they share. */
export const App = ({ parts: { configuration, session, api, queries } }: { readonly parts: Parts }) => (
  <ConfigurationContext value={configuration}>
    <SessionContext value={session}>
      <ApiContext value={api}>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <Suspense>
              <Pages />
            </Suspense>
          </BrowserRouter>
        </QueryClientProvider>
      </ApiContext>
    </SessionContext>
  </ConfigurationContext>
);
