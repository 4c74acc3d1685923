import { useTranslation } from 'react-i18next';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { unturned } from '#web/lib/text/unturned.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { Upload } from '#web/lib/uploads/upload.ts';
import { mustBeChosenAgain } from '#web/lib/uploads/upload-list.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';
import { Progress } from './progress.tsx';
import { uploadWords } from './uploader-words.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

interface UploaderRowProps {
  readonly file: Upload;
  readonly onRemove: () => void;
  readonly onRetry: () => void;
}

const icons = {
  queued: 'clock',
  sending: 'upload',
  checking: 'upload',
  ready: 'check-circle',
  failed: 'error',
  refused: 'error',
} as const satisfies Readonly<Record<Upload['state'], IconName>>;

/** One file: name, size, how far it is in words, and what can be done with it (WEB 3). */
export const UploaderRow = ({ file, onRemove, onRetry }: UploaderRowProps) => {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const name = unturned(file.name);
  const wrong = file.state === 'failed' || file.state === 'refused';
  return (
    <li className={wrong ? 'file-row file-row-wrong' : 'file-row'}>
      <Icon name={icons[file.state]} size="small" />
      <div className="file-row-body">
        <span className="file-name">{name}</span>{' '}
        <span className="file-size">{formatFileSize(file.size, language)}</span>
        <p className="file-state">{uploadWords(t, language, file)}</p>
        {file.state === 'sending' && <Progress label={name} value={Math.floor(file.progress * 100)} />}
      </div>
      <div className="file-row-actions">
        {file.state === 'failed' && !mustBeChosenAgain(file) && (
          <Button variant="plain" size="small" icon="refresh" onClick={onRetry}>
            {t('retry')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )}
        <Button variant="plain" size="small" icon="close" onClick={onRemove}>
          {t('uploads.remove')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </Button>
      </div>
    </li>
  );
};
