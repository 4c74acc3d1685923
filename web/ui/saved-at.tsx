import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { formatTime } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

interface SavedAtProps {
  readonly draft: Pick<Draft<unknown>, 'savedAt'>;
}

/** 'Bozza salvata 14:05': seen, and not announced (WEB 3). */
export const SavedAt = ({ draft: { savedAt } }: SavedAtProps) => {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const time = savedAt && formatTime(savedAt.toISOString(), { language, timeZone });
  return <p className="saved-at muted small-print">{time === undefined ? '' : t('draftSaved', { time })}</p>;
};
