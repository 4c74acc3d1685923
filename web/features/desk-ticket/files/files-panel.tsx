import { useTranslation } from 'react-i18next';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { ArticleFiles } from '#web/ui/conversation/article-files.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

interface FilesPanelProps {
  readonly number: string;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
}

/** The files of the messages that are loaded, by message, newest first. */
export const FilesPanel = ({ number, version }: FilesPanelProps) => {
  const { t } = useTranslation('desk-ticket');
  const { query, older } = useArticles(number, version);
  const articles = (query.data?.items ?? []).filter(({ attachments }) => attachments.length > 0);
  return (
    <section aria-labelledby="files-title" aria-busy={query.isPending}>
      <h2 className="section-title" id="files-title">
        {t('filePanel.title')}
      </h2>
      {query.isPending && <Skeleton count={2} />}
      {query.isError && (
        <FailureNote title={t('filePanel.failed')} error={query.error} onRetry={() => query.refetch()} />
      )}
      {query.isSuccess && articles.length === 0 && <p className="muted">{t('filePanel.empty')}</p>}
      <ul className="list-lines">
        {articles.map(({ id, author, at, visibility, attachments }) => (
          <li key={id}>
            <p className="small-print">
              {author.name}, <Moment at={at} />
            </p>
            {visibility === 'internal' && (
              <Badge tone="note" icon="lock">
                {t('filePanel.internal')}
              </Badge>
            )}
            <ArticleFiles number={number} files={attachments} />
          </li>
        ))}
      </ul>
      {query.data?.next !== undefined && (
        <Button size="small" icon="chevron-down" busy={older.isPending} onClick={() => older.mutate(undefined)}>
          {t('filePanel.older')}
        </Button>
      )}
    </section>
  );
};
