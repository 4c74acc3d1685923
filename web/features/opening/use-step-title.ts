import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';

/** 'Errore: Argomento – Chiedi assistenza' in the browser's tab (WEB 3). */
export const useStepTitle = (step: string, isWrong: boolean): void => {
  const { t } = useTranslation();
  const title = step === '' ? t('newTicket') : `${step} – ${t('newTicket')}`;
  usePageTitle(isWrong ? `${t('error')}: ${title}` : title);
};
