import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { formatTime } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** 'aggiornato alle 14:05': how old the numbers are. */
export const AsOf = () => {
  const { t } = useTranslation('desk');
  const { timeZone } = useConfiguration().tenant;
  const language = useLanguage();
  const { dataUpdatedAt } = useQuery(useQueries().counts());
  if (dataUpdatedAt === 0) return null;
  const time = formatTime(new Date(dataUpdatedAt).toISOString(), { language, timeZone });
  return <p className="small-print">{t('asOf', { time })}</p>;
};
