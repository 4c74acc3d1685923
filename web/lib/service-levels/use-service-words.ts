import { useTranslation } from 'react-i18next';
import type { ServiceHours } from '#domain/preset/service-hours';
import type { ServiceLevel } from '#domain/preset/service-level';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { hoursInWords, yearlyDayInWords } from './hours-in-words.ts';
import { workingTime } from './working-time.ts';

type Times = Pick<ServiceLevel, 'firstResponseWorkingMinutes' | 'resolutionWorkingMinutes'>;

interface ServiceWords {
  /** '2 giorni lavorativi' */
  readonly time: (minutes: number) => string;
  /** 'Prima risposta entro 4 ore lavorative, soluzione entro 2 giorni lavorativi' */
  readonly agreed: (times: Times) => string;
  /** 'lun–ven 09:00–18:00; chiuso nei giorni festivi nazionali'; nothing where the desk does not say. */
  readonly hours: string;
}

/** Says what is agreed, and when the desk works, in the page's language (R7.1). */
export const useServiceWords = (hours: ServiceHours | undefined): ServiceWords => {
  const { t } = useTranslation('service');
  const closed = useClosedWords();
  const language = useLanguage();
  const time = (minutes: number) => {
    const { unit, count } = workingTime(minutes, hours);
    return t(unit, { count });
  };
  return {
    time,
    agreed: ({ firstResponseWorkingMinutes, resolutionWorkingMinutes }) =>
      t('agreedTimes', { first: time(firstResponseWorkingMinutes), solved: time(resolutionWorkingMinutes) }),
    hours: hours ? [hoursInWords(hours, language), ...closed(hours)].join('; ') : '',
  };
};

const useClosedWords = (): ((hours: ServiceHours) => readonly string[]) => {
  const { t } = useTranslation('service');
  const language = useLanguage();
  return ({ closedOnItalianHolidays, patronDay }) => {
    const day = patronDay && yearlyDayInWords(patronDay, language);
    if (closedOnItalianHolidays) return [day ? t('closedOnBoth', { day }) : t('closedOnHolidays')];
    return day ? [t('closedOnPatron', { day })] : [];
  };
};
