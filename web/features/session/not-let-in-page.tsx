import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { failedSignIn } from '#web/lib/session/failed-sign-in.ts';
import { useSession } from '#web/lib/session/use-session.ts';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SignInButton } from './sign-in-button.tsx';

/** Whom nobody has let in yet: why, whom to ask, and how to go on once it is done (R9.2). */
export const NotLetInPage = () => {
  const { t } = useTranslation('session');
  const { tenant } = useConfiguration();
  const { state } = useLocation();
  const session = useSession();
  usePageTitle(t('notLetInTitle'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('notLetInText', { tenant: tenant.name })}>{t('notLetInTitle')}</PageHeading>
      <p>{t('notLetInWho')}</p>
      <p>{t('notLetInContact', { contact: tenant.contact })}</p>
      <div className="actions">
        <SignInButton returnTo={failedSignIn.returnToOf(state)} />
        <Button variant="secondary" onClick={() => session.signOut()}>
          {t('notLetInOther')}
        </Button>
      </div>
    </div>
  );
};
