import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { failedSignIn } from '#web/lib/session/failed-sign-in.ts';
import { Alert } from '#web/ui/alert.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SignInButton } from './sign-in-button.tsx';

/** Where a sign-in that did not work ends: what is safe, and the way to try again. */
export const SignInPage = () => {
  const { t } = useTranslation('session');
  const [search] = useSearchParams();
  const { state } = useLocation();
  usePageTitle(t('signInTitle'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('signInText')}>{t('signInTitle')}</PageHeading>
      {search.has('failed') && (
        <Alert tone="danger" title={t('signInFailed')} role="alert">
          <p>{t('signInFailedText')}</p>
        </Alert>
      )}
      <div className="actions">
        <SignInButton returnTo={failedSignIn.returnToOf(state)} />
      </div>
    </div>
  );
};
