import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatDay } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** Where a new day of the conversation begins. */
export const DayLine = ({ at }: { readonly at: string }) => {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const reading = { language, timeZone, now: new Date(), shape: 'full' as const };
  const day = formatDay(at, reading);
  return <li className="day-line">{day === formatDay(reading.now.toISOString(), reading) ? t('today') : day}</li>;
};
