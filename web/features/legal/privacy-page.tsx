import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { LegalSection } from './legal-section.tsx';
import { Points } from './points.tsx';

/** What is kept of people, why, who reads it, and what stays in the browser. */
export const PrivacyPage = () => {
  const { t } = useTranslation('legal');
  const { tenant } = useConfiguration();
  usePageTitle(t('privacyTitle'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('privacyLead', { tenant: tenant.name })}>{t('privacyTitle')}</PageHeading>
      <LegalSection id="what" title={t('whatTitle')}>
        <Points points={[t('what1'), t('what2'), t('what3')]} />
      </LegalSection>
      <LegalSection id="why" title={t('whyTitle')}>
        <p>{t('why')}</p>
      </LegalSection>
      <LegalSection id="who" title={t('whoTitle')}>
        <p>{t('who')}</p>
      </LegalSection>
      <LegalSection id="here" title={t('hereTitle')}>
        <Points points={[t('here1'), t('here2'), t('here3')]} />
      </LegalSection>
      <LegalSection id="rights" title={t('rightsTitle')}>
        <p>{t('rights', { contact: tenant.contact })}</p>
      </LegalSection>
    </div>
  );
};
