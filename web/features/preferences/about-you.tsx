import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeAnswer } from '#contract/answers/me';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { DefinitionList } from '#web/ui/definition-list.tsx';

/** What Sportello knows of the person; who changes it is the organisation. */
export const AboutYou = ({ me }: { readonly me: MeAnswer }) => {
  const { t } = useTranslation('preferences');
  const queues = useQueueNames(me);
  const role = me.role === 'api_client' ? 'requester' : me.role;
  return (
    <section className="page-section" aria-labelledby="you">
      <h2 className="section-title" id="you">
        {t('you')}
      </h2>
      <DefinitionList
        items={[
          { key: 'name', term: t('name'), value: me.name },
          { key: 'email', term: t('email'), value: me.email },
          { key: 'role', term: t('role'), value: t(role) },
          ...(me.organisation ? [{ key: 'organisation', term: t('organisation'), value: me.organisation.name }] : []),
          ...(queues.length > 0 ? [{ key: 'queues', term: t('queues'), value: queues.join(', ') }] : []),
        ]}
      />
    </section>
  );
};

const useQueueNames = (me: MeAnswer): readonly string[] => {
  const label = useLabel();
  const { data: queues = [] } = useQuery({ ...useQueries().queues(), enabled: isStaff(me) });
  return queues.filter(({ mine }) => mine).map((queue) => label(queue.label, queue.id));
};
