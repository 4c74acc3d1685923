import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatMoment } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** 'Bozza salvata oggi, 14:05': seen, not announced (WEB 3). */
export const DraftSaved = ({ at }: { readonly at: Date }) => {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const time = formatMoment(at.toISOString(), { language, timeZone, now: new Date() });
  return <p className="draft-saved">{t('draftSaved', { time })}</p>;
};
