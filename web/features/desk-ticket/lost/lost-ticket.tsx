import { useTranslation } from 'react-i18next';
import { useComposer } from '#web/features/desk-ticket/composer/use-composer.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { KeptText } from './kept-text.tsx';

/** Not there, or no longer this person's: what they wrote on it can still be reached (WEB 2.7, 'Rights lost meanwhile'). */
export const LostTicket = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('desk-ticket');
  const { reply, note } = useComposer(number);
  const written = reply.draft.value.text !== '' || note.draft.value.text !== '';
  usePageTitle(t('lost.title'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lost.text')}>{t('lost.title')}</PageHeading>
      {written && (
        <section className="stack-small" aria-labelledby="lost-drafts">
          <h2 className="section-title" id="lost-drafts">
            {t('lost.drafts')}
          </h2>
          <KeptText title={t('lost.reply')} draft={reply.draft} />
          <KeptText title={t('lost.note')} draft={note.draft} />
        </section>
      )}
      <div className="actions">
        <ButtonLink to="/desk" variant="primary" icon="dashboard">
          {t('lost.toDesk')}
        </ButtonLink>
      </div>
    </div>
  );
};
