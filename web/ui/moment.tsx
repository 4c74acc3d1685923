import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

interface MomentProps {
  /** An instant as the API gives it. */
  readonly at: string;
  /** `full`: day, month, year and time, as for deadlines and in print. */
  readonly shape?: 'short' | 'full';
}

/** A moment in the tenant's time zone, in words for people and in full for machines (WEB 4). */
export const Moment = ({ at, shape = 'short' }: MomentProps) => {
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  return <time dateTime={at}>{formatMoment(at, { language, timeZone, now: new Date(), shape })}</time>;
};
