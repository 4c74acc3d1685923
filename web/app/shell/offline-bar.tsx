import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useOnline } from '#web/lib/offline/use-online.ts';
import { formatMoment, formatTime } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Bar } from '#web/ui/bar.tsx';

/** Without a network: how old the page's data are, and that writing is safe (WEB 2). */
export const OfflineBar = () => {
  const { t } = useTranslation();
  const { timeZone } = useConfiguration().tenant;
  const language = useLanguage();
  const cache = useQueryClient();
  if (useOnline()) return null;
  const newest = newestAnswer(cache);
  const now = new Date();
  const reading = { language, timeZone, now };
  const isOfToday = dayIn(timeZone, newest) === dayIn(timeZone, now);
  return (
    <Bar tone="warning" role="status">
      {isOfToday
        ? t('offline', { time: formatTime(newest.toISOString(), reading) })
        : t('offlineOld', { time: formatMoment(newest.toISOString(), reading) })}
    </Bar>
  );
};

/** When anything was last read; now, where nothing was. */
const newestAnswer = (cache: QueryClient): Date => {
  const answers = cache.getQueryCache().getAll();
  return new Date(Math.max(0, ...answers.map(({ state }) => state.dataUpdatedAt)) || Date.now());
};
