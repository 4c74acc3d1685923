import { useTranslation } from 'react-i18next';
import type { AttachmentAnswer } from '#contract/answers/article';
import { ArticleFile } from './article-file.tsx';

interface ArticleFilesProps {
  readonly number: string;
  readonly files: readonly AttachmentAnswer[];
}

/** The files that came with a message, or with the whole ticket. */
export const ArticleFiles = ({ number, files }: ArticleFilesProps) => {
  const { t } = useTranslation('conversation');
  return (
    <ul className="file-list message-files" aria-label={t('files')}>
      {files.map((file) => (
        <ArticleFile key={file.id} number={number} file={file} />
      ))}
    </ul>
  );
};
