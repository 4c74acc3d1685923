import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeMe } from '#web/lib/queries/use-change-me.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import type { Language } from './language.ts';

/** Shows the pages in another language; a signed-in person's mails follow (R1.12). */
export const useChooseLanguage = (): ((language: Language) => void) => {
  const { i18n } = useTranslation();
  const { status } = useSessionState();
  const { mutate } = useChangeMe();
  return useCallback(
    (language) => {
      i18n.changeLanguage(language);
      if (status === 'signed-in') mutate({ language });
    },
    [i18n, status, mutate],
  );
};
