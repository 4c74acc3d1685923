import { useEffect } from 'react';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';

/** Names the page in the browser's tab: `what – tenant` (WEB 6). */
export const usePageTitle = (title: string): void => {
  const { tenant } = useConfiguration();
  useEffect(() => {
    document.title = title === '' ? tenant.name : `${title} – ${tenant.name}`;
  }, [title, tenant.name]);
};
