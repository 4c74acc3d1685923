import { useTranslation } from 'react-i18next';
import type { ArticleAnswer } from '#contract/answers/article';
import { Alert } from '#web/ui/alert.tsx';
import { PlainText } from '#web/ui/plain-text.tsx';

/** What arrived while one was writing: to be read before one's own message goes (WEB 3, 'Conflict'). */
export const ArrivedNote = ({ articles }: { readonly articles: readonly ArticleAnswer[] }) => {
  const { t } = useTranslation('desk-ticket');
  if (articles.length === 0) return null;
  return (
    <div id="arrived" tabIndex={-1}>
      <Alert tone="warning" role="status" title={t('composer.arrived')}>
        <p>{t('composer.reviewHint')}</p>
        {articles.map(({ id, author, text }) => (
          <blockquote key={id} className="arrived-text">
            <p className="small-print">{t('composer.arrivedFrom', { name: author.name })}</p>
            <PlainText text={text} />
          </blockquote>
        ))}
      </Alert>
    </div>
  );
};
