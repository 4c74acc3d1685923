import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { CopyNumber } from './copy-number.tsx';
import '#web/styles/opening.scss';

/** `/new/sent/:number`: it can be bookmarked (WEB 2.2); an address that somebody made up is confirmed to nobody. */
export const SentPage = () => {
  const { number = '' } = useParams();
  const { data: ticket, error } = useQuery(useQueries().ticket(number));
  return isProblem(error, 'not-found') ? <NotFound /> : <Sent number={number} subject={ticket?.value.subject} />;
};

/** The number, what happens now, and the way to the ticket. */
const Sent = ({ number, subject }: { readonly number: string; readonly subject: string | undefined }) => {
  const { t } = useTranslation('opening');
  const { data: me } = useQuery(useQueries().me());
  usePageTitle(t('sentTitle', { number }));
  return (
    <div className="container container-narrow stack sent">
      <div className="sent-mark">
        <Icon name="check-circle" size="large" />
      </div>
      <PageHeading lead={subject}>{t('sent')}</PageHeading>
      <CopyNumber number={number} />
      <section className="page-section" aria-labelledby="sent-next">
        <h2 className="section-title" id="sent-next">
          {t('next')}
        </h2>
        <ol>
          <li>{t('next1')}</li>
          <li>{me?.email ? t('next2', { email: me.email }) : t('next2NoEmail')}</li>
          <li>{t('next3')}</li>
        </ol>
      </section>
      <div className="actions">
        <ButtonLink to={`/tickets/${number}`} variant="primary" size="large">
          {t('toTicket', { number })}
        </ButtonLink>
        <ButtonLink to="/new">{t('openAnother')}</ButtonLink>
      </div>
    </div>
  );
};
