import { useTranslation } from 'react-i18next';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { useRequest } from '#web/lib/conversation/use-request.ts';
import { Button } from '#web/ui/button.tsx';
import { ArticleFiles } from '#web/ui/conversation/article-files.tsx';
import { SidePart } from './side-part.tsx';

interface TicketFilesProps {
  readonly number: string;
  readonly version: string | undefined;
}

/** The files of the whole ticket, newest first, as far as its messages are loaded. */
export const TicketFiles = ({ number, version }: TicketFilesProps) => {
  const { t } = useTranslation('ticket');
  const { query, rest } = useArticles(number, version);
  const hasOlder = query.data?.next !== undefined;
  const request = useRequest(number, hasOlder);
  const articles = [...(query.data?.items ?? []), ...(hasOlder && request ? [request] : [])];
  const files = articles.flatMap(({ attachments }) => attachments);
  return (
    <SidePart title={files.length > 0 ? t('filesCount', { count: files.length }) : t('files')}>
      {files.length > 0 && <ArticleFiles number={number} files={files} />}
      {files.length === 0 && !hasOlder && <p className="muted">{t('noFiles')}</p>}
      {hasOlder && (
        <div className="no-print">
          <p className="hint">{t('filesOfLoaded')}</p>
          <Button size="small" busy={rest.isPending} onClick={() => rest.mutate(undefined)}>
            {t('allFiles')}
          </Button>
        </div>
      )}
    </SidePart>
  );
};
