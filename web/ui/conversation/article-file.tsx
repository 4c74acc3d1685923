import { useTranslation } from 'react-i18next';
import type { AttachmentAnswer } from '#contract/answers/article';
import { useDownload } from '#web/lib/conversation/use-download.ts';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { unturned } from '#web/lib/text/unturned.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

interface ArticleFileProps {
  readonly number: string;
  readonly file: AttachmentAnswer;
}

/** A file with its size and, until it can be downloaded, why not yet. */
export const ArticleFile = ({ number, file }: ArticleFileProps) => {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const words = useFailureWords();
  const name = unturned(file.name);
  const { mutate, isPending, error } = useDownload(number);
  return (
    <li className="file-row">
      <Icon name={file.contentType.startsWith('image/') ? 'file-image' : 'file'} size="small" />
      <span className="file-name">{name}</span>
      <span className="file-size">{formatFileSize(file.size, language)}</span>
      {file.state === 'received' ? (
        <Button variant="plain" size="small" icon="download" iconOnly busy={isPending} onClick={() => mutate(file.id)}>
          {t('download', { name })}
        </Button>
      ) : (
        <span className="file-state">{t(`file.${file.state}`)}</span>
      )}
      {error && (
        <span className="file-error" role="alert">
          {t('downloadFailed')} {words(error).title}
        </span>
      )}
    </li>
  );
};
