import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OwnPage } from '#web/features/organisation/own-page.tsx';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { requestStates, stateInAddress } from '#web/lib/requests/request-state.ts';
import { NotFound } from '#web/ui/not-found.tsx';
import { RequestList } from '#web/ui/request-list.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { AskForm } from './ask-form.tsx';

/** `/organisation/requests`: a referent asks for somebody to be let in and sees what became of it (R6.5). */
export const OrganisationRequestsPage = () => {
  const { t } = useTranslation('requests');
  const { data: catalog } = useQuery(useQueries().catalog());
  const isWordEnough = catalog?.requests === 'granted';
  if (catalog?.requests === 'off') return <NotFound />;
  return (
    <OwnPage title={t('ownTitle')} lead={isWordEnough ? t('ownLeadAtOnce') : t('ownLead')}>
      {() => (
        <>
          <AskForm isWordEnough={isWordEnough} />
          <Asked />
        </>
      )}
    </OwnPage>
  );
};

const Asked = () => {
  const { t } = useTranslation('requests');
  const [search] = useSearchParams();
  const state = stateInAddress(search);
  return (
    <section className="stack-small" aria-labelledby="asked">
      <h2 id="asked">{t('asked')}</h2>
      <TabLinks
        label={t('byState')}
        links={requestStates.map((one) => ({ to: `?state=${one}`, label: t(`state.${one}`), current: one === state }))}
      />
      <RequestList key={state} state={state} />
    </section>
  );
};
