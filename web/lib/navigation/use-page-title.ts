import { useEffect } from 'react';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { unturned } from '#web/lib/text/unturned.ts';

/** Names the page in the browser's tab: `what – tenant` (WEB 6). */
export const usePageTitle = (title: string): void => {
  const { tenant } = useConfiguration();
  useEffect(() => {
    document.title = title === '' ? tenant.name : `${unturned(title)} – ${tenant.name}`;
  }, [title, tenant.name]);
};
