import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** After the sign-in the pages speak the person's own language, until another one is chosen here. */
export const useOwnLanguage = (own: string | undefined): void => {
  const { i18n } = useTranslation();
  const applied = useRef<string>(undefined);
  useEffect(() => {
    if (own === undefined || own === applied.current) return;
    applied.current = own;
    if (own !== i18n.language) i18n.changeLanguage(own);
  }, [own, i18n]);
};
