import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

interface SavedAtProps {
  readonly draft: Pick<Draft<unknown>, 'savedAt'>;
}

const locales = { it: 'it-IT', en: 'en-GB' } as const;

/** 'Bozza salvata 14:05': seen, and not announced (WEB 3). */
export const SavedAt = ({ draft: { savedAt } }: SavedAtProps) => {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const time = savedAt?.toLocaleTimeString(locales[language], { timeZone, hour: '2-digit', minute: '2-digit' });
  return <p className="saved-at muted small-print">{time === undefined ? '' : t('draftSaved', { time })}</p>;
};
