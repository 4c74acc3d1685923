import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from './use-arriving.ts';

/** Where the issuer sends the person back to; goes on to the page that asked for the sign-in. */
export const CallbackPage = () => {
  const { t } = useTranslation('session');
  const arrive = useArriving();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    arrive(new URL(location.href)).catch(() => undefined);
  }, [arrive]);
  return (
    <p className="container muted" aria-busy>
      {t('arriving')}
    </p>
  );
};
