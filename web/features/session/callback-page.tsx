import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failedSignIn } from '#web/lib/session/failed-sign-in.ts';
import { SignInFailed } from '#web/lib/session/sign-in-failed.ts';
import { useSession } from '#web/lib/session/use-session.ts';

/** Where the issuer sends the person back to; goes on to the page that asked for the sign-in. */
export const CallbackPage = () => {
  const { t } = useTranslation('session');
  const session = useSession();
  const navigate = useNavigate();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    session
      .finishSignIn(new URL(location.href))
      .then((returnTo) => navigate(returnTo, { replace: true }))
      .catch((error: unknown) => {
        const returnTo = error instanceof SignInFailed ? error.returnTo : '/';
        return navigate(failedSignIn.page, { replace: true, ...failedSignIn.entryFor(returnTo) });
      });
  }, [session, navigate]);
  return (
    <p className="container muted" aria-busy>
      {t('arriving')}
    </p>
  );
};
