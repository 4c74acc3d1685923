import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '#web/lib/session/use-session.ts';
import { Button } from '#web/ui/button.tsx';

interface SignInButtonProps {
  readonly returnTo: string;
  readonly size?: 'medium' | 'large';
}

/** Goes to the issuer's pages and comes back to the address. */
export const SignInButton = ({ returnTo, size }: SignInButtonProps) => {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const go = () => {
    setBusy(true);
    session.signIn(returnTo).catch(() => {
      setBusy(false);
      return navigate('/sign-in?failed=true');
    });
  };
  return (
    <Button variant="primary" size={size} busy={busy} onClick={go}>
      {t('signIn')}
    </Button>
  );
};
