import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { Announcer } from '#web/ui/announcer.tsx';
import { SkipLinks } from '#web/ui/skip-links.tsx';
import { Toasts } from '#web/ui/toasts.tsx';
import { Bars } from './bars.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { DeskRail } from './desk-rail.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { RequesterLinks } from './requester-links.tsx';
import { ShellFooter } from './shell-footer.tsx';
import { ShellHeader } from './shell-header.tsx';
import { useArrival } from './use-arrival.ts';
import { useOwnLanguage } from './use-own-language.ts';

/** What stands around every page: header, the role's navigation, bars and footer (WEB 1, 'Shell'). */
export const Shell = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { status } = useSessionState();
  const { data: me } = useQuery({ ...useQueries().me(), enabled: status === 'signed-in' && pathname !== '/callback' });
  const desk = me ? isStaff(me) : pathname.startsWith('/desk');
  useArrival();
  useOwnLanguage(me?.language);
  return (
    <Announcer>
      <Toasts>
        <div className={desk ? 'shell desk' : 'shell'}>
          <SkipLinks label={t('skipLinks')} links={[{ target: 'content', label: t('skipToContent') }]} />
          <ShellHeader me={me} />
          {status === 'signed-in' && !desk && (
            <RequesterLinks
              known={me !== undefined}
              all={me?.seesOrganisation === true}
              referent={me?.role === 'referent'}
            />
          )}
          <Bars />
          {desk && <DeskRail />}
          <main id="content" className={desk ? 'desk-main' : 'shell-main'} tabIndex={-1}>
            <PageBoundary at={pathname}>
              <Suspense>
                <Outlet />
              </Suspense>
            </PageBoundary>
          </main>
          <ShellFooter />
          {desk && <BottomBar />}
        </div>
      </Toasts>
    </Announcer>
  );
};
