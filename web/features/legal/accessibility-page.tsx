import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { LegalSection } from './legal-section.tsx';
import { Points } from './points.tsx';

/** The statement that Italian public bodies must link in the footer (WEB 1). */
export const AccessibilityPage = () => {
  const { t } = useTranslation('legal');
  const { tenant } = useConfiguration();
  usePageTitle(t('accessibilityTitle'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('accessibilityLead', { tenant: tenant.name })}>{t('accessibilityTitle')}</PageHeading>
      <LegalSection id="state" title={t('stateTitle')}>
        <p>{t('state')}</p>
      </LegalSection>
      <LegalSection id="limits" title={t('limitsTitle')}>
        <Points points={[t('limit1'), t('limit2'), t('limit3')]} />
      </LegalSection>
      <LegalSection id="help" title={t('helpTitle')}>
        <Points points={[t('help1'), t('help2'), t('help3')]} />
      </LegalSection>
      <LegalSection id="feedback" title={t('feedbackTitle')}>
        <p>{t('feedback', { contact: tenant.contact })}</p>
      </LegalSection>
      <LegalSection id="enforcement" title={t('enforcementTitle')}>
        <p>{t('enforcement')}</p>
      </LegalSection>
      <LegalSection id="date" title={t('dateTitle')}>
        <p>{t('date')}</p>
      </LegalSection>
    </div>
  );
};
