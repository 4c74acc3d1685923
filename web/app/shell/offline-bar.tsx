import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useOnline } from '#web/lib/offline/use-online.ts';
import { formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Bar } from '#web/ui/bar.tsx';

/** Without a network: how old the page's data are, and that writing is safe (WEB 2). */
export const OfflineBar = () => {
  const { t } = useTranslation();
  const { tenant } = useConfiguration();
  const language = useLanguage();
  const cache = useQueryClient();
  const online = useOnline();
  if (online) return null;
  const newest = Math.max(
    0,
    ...cache
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.dataUpdatedAt),
  );
  const time = formatMoment(new Date(newest || Date.now()).toISOString(), {
    language,
    timeZone: tenant.timeZone,
    now: new Date(),
  });
  return (
    <Bar tone="warning" role="status">
      {t('offline', { time })}
    </Bar>
  );
};
