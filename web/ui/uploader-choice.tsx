import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { fileLimits } from '#contract/file-limits';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';

interface UploaderChoiceProps {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Files are held over the page. */
  readonly over: boolean;
  readonly shape: 'box' | 'line';
  readonly onFiles: (files: readonly File[]) => void;
}

/** The button that chooses files, in the box they can be dropped on. */
export const UploaderChoice = ({ id, input, over, shape, onFiles }: UploaderChoiceProps) => {
  const { t } = useTranslation('common');
  const limits = {
    count: fileLimits.perArticle,
    size: formatFileSize(fileLimits.bytes, useLanguage()),
  };
  return (
    <div className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        className="uploader-input visually-hidden"
        aria-describedby={`${id}-limits`}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again after it was taken away.
          target.value = '';
        }}
      />
      <label htmlFor={id} className={buttonClass({ size: 'small' })}>
        <Icon name="attach" size="small" />
        <span>{t('uploads.choose')}</span>
      </label>
      <p className={shape === 'box' || over ? 'uploader-hint' : 'visually-hidden'} id={`${id}-limits`}>
        {over ? t('uploads.drop') : t('uploads.hint', limits)}
      </p>
    </div>
  );
};
