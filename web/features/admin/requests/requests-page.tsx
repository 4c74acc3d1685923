import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAllOrganisations } from '#web/features/admin/shared/use-all-organisations.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { type PersonRequest, requestStates, stateInAddress } from '#web/lib/requests/request-state.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { RequestList } from '#web/ui/request-list.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { DecideDialog, type Decision } from './decide-dialog.tsx';

interface Deciding {
  readonly request: PersonRequest;
  readonly decision: Decision;
}

/** `/admin/requests`: whom referents ask to let in, decided by supervisors and tenant admins (R6.5). */
export const RequestsPage = () => {
  const { t } = useTranslation('requests');
  const [search] = useSearchParams();
  const { nameOf } = useAllOrganisations();
  const { data: catalog } = useQuery(useQueries().catalog());
  const [deciding, setDeciding] = useState<Deciding>();
  const state = stateInAddress(search);
  usePageTitle(t('title'));
  const decide = (request: PersonRequest) => (
    <>
      <Button size="small" onClick={() => setDeciding({ request, decision: 'granted' })}>
        {t('letIn', { name: request.name })}
      </Button>
      <Button size="small" onClick={() => setDeciding({ request, decision: 'refused' })}>
        {t('refuse', { name: request.name })}
      </Button>
    </>
  );
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {catalog?.requests === 'off' && <Alert tone="info">{t('off')}</Alert>}
      <TabLinks
        label={t('byState')}
        links={requestStates.map((one) => ({ to: `?state=${one}`, label: t(`state.${one}`), current: one === state }))}
      />
      <RequestList
        key={state}
        state={state}
        level={2}
        organisationOf={nameOf}
        {...(state === 'pending' && { actionsOf: decide })}
      />
      {deciding && <DecideDialog {...deciding} key={deciding.request.id} onClose={() => setDeciding(undefined)} />}
    </div>
  );
};
