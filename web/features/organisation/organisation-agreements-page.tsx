import { useTranslation } from 'react-i18next';
import { OwnAgreements } from './own-agreements.tsx';
import { OwnPage } from './own-page.tsx';

/** `/organisation/agreements`: what the referent's organisation may ask for, and until when (R1.4). */
export const OrganisationAgreementsPage = () => {
  const { t } = useTranslation('organisation');
  return (
    <OwnPage title={t('agreements')} lead={t('agreementsLead')}>
      {(organisation) => <OwnAgreements organisation={organisation} />}
    </OwnPage>
  );
};
