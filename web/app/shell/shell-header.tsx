import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { MeAnswer } from '#contract/answers/me';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useSignIn } from '#web/lib/session/use-sign-in.ts';
import { Button } from '#web/ui/button.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';

const DeskKeys = lazy(async () => ({ default: (await import('#web/features/palette/desk-keys.tsx')).DeskKeys }));

/** The tenant's name and logo, language, theme and the person (WEB 1, 'Shell'). */
export const ShellHeader = ({ me }: { readonly me: MeAnswer | undefined }) => {
  const { tenant } = useConfiguration();
  return (
    <header className="shell-header">
      <Link to="/" className="shell-brand">
        {tenant.logo && <img src={tenant.logo} alt="" className="shell-logo" />}
        {tenant.name}
      </Link>
      <div className="shell-tools">
        {me && isStaff(me) && (
          <Suspense>
            <DeskKeys />
          </Suspense>
        )}
        <LanguageMenu />
        <ThemeMenu />
        {me ? <PersonMenu me={me} /> : <SignInButton />}
      </div>
    </header>
  );
};

const SignInButton = () => {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const { pathname, search } = useLocation();
  const open = ['/callback', '/sign-in', '/not-let-in', '/start'].includes(pathname);
  return (
    <Button variant="secondary" size="small" icon="user" onClick={() => signIn(open ? '/' : `${pathname}${search}`)}>
      {t('signIn')}
    </Button>
  );
};
