import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Card } from '#web/ui/card.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SignInButton } from './sign-in-button.tsx';

const steps = [1, 2, 3] as const;

/** `/` before the sign-in: what this is, and the one thing to do. The only page that search engines may keep. */
export const WelcomePage = () => {
  const { t } = useTranslation('session');
  const { tenant } = useConfiguration();
  usePageTitle('');
  return (
    <div className="container stack">
      <PageHeading lead={t('welcomeLead', { tenant: tenant.name })}>{t('welcomeTitle')}</PageHeading>
      <div className="actions">
        <SignInButton returnTo="/" size="large" />
      </div>
      <section className="page-section" aria-labelledby="how">
        <h2 className="section-title" id="how">
          {t('welcomeHow')}
        </h2>
        <ol className="cards list-plain">
          {steps.map((step) => (
            <Card as="li" key={step} title={`${step}. ${t(`step${step}`)}`}>
              {t(`step${step}Text`)}
            </Card>
          ))}
        </ol>
      </section>
    </div>
  );
};
