import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { Bar } from '#web/ui/bar.tsx';
import { Button } from '#web/ui/button.tsx';

/** A bar, not a redirect: nothing that is being written is lost (WEB 3, 'Expired login'). */
export const ExpiredBar = () => {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const { status } = useSessionState();
  const { pathname, search } = useLocation();
  if (status !== 'expired') return null;
  return (
    <Bar
      tone="danger"
      role="alert"
      actions={
        <Button size="small" onClick={() => signIn(`${pathname}${search}`)}>
          {t('signInAgain')}
        </Button>
      }
    >
      {t('sessionExpired')}
    </Bar>
  );
};
