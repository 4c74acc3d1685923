import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { Button } from '#web/ui/button.tsx';

interface SignInButtonProps {
  readonly returnTo: string;
  readonly size?: 'medium' | 'large';
}

/** Goes to the issuer's pages and comes back to the address. */
export const SignInButton = ({ returnTo, size }: SignInButtonProps) => {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await signIn(returnTo);
    setBusy(false);
  };
  return (
    <Button variant="primary" size={size} busy={busy} onClick={go}>
      {t('signIn')}
    </Button>
  );
};
