import { useTranslation } from 'react-i18next';
import { AskForSomebody } from './ask-for-somebody.tsx';
import { OwnPage } from './own-page.tsx';
import { OwnPeople } from './own-people.tsx';

/** `/organisation/people`: the people of the referent's organisation, to be read (R6.5). */
export const OrganisationPeoplePage = () => {
  const { t } = useTranslation('organisation');
  return (
    <OwnPage title={t('people')} lead={t('peopleLead')} aside={<AskForSomebody />}>
      {() => <OwnPeople />}
    </OwnPage>
  );
};
