import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { pastedMoment } from '#web/lib/uploads/pasted-moment.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import { usePageFiles } from '#web/lib/uploads/use-page-files.ts';
import { UploaderChoice } from './uploader-choice.tsx';
import { UploaderRow } from './uploader-row.tsx';
import { uploadSummary } from './uploader-words.ts';
import { useAnnounce } from './use-announce.ts';
import '#web/styles/uploader.scss';

interface UploaderProps {
  readonly uploads: Uploads;
  /** `line`: only the button and the list, as under an answer; the whole page takes drops all the same. */
  readonly shape?: 'box' | 'line';
  /** As in a draft that another tab writes: nothing can be added, and a drop still does not lead away. */
  readonly disabled?: boolean;
  /** Of several on one page, one takes what is dropped or pasted. */
  readonly takesDrops?: boolean;
}

const refuse = () => undefined;

/** Files by button, drop and paste, with a row for each; one per page, as it takes what is dropped anywhere (WEB 3). */
export const Uploader = ({ uploads, shape = 'box', disabled = false, takesDrops = true }: UploaderProps) => {
  const { t } = useTranslation('common');
  const pastedName = usePastedName();
  const over = usePageFiles({ onFiles: disabled || !takesDrops ? refuse : uploads.add, pastedName });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useSummary(uploads);
  const remove = (key: string) => {
    uploads.remove(key);
    input.current?.focus();
  };
  return (
    <div className={`uploader uploader-${shape}`}>
      <UploaderChoice
        id={id}
        input={input}
        over={over && takesDrops && !disabled}
        shape={shape}
        onFiles={uploads.add}
      />
      {uploads.files.length > 0 && (
        <ul className="file-list" aria-label={t('uploads.list')}>
          {uploads.files.map((file) => (
            <UploaderRow
              key={file.key}
              file={file}
              onRemove={() => remove(file.key)}
              onRetry={() => uploads.retry(file.key)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

const usePastedName = (): (() => string) => {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  return () => t('uploads.pasted', { moment: pastedMoment(new Date(), language, timeZone) });
};

/** Said once when all are done: '3 pronti, 1 non riuscito'. */
const useSummary = ({ files, settled }: Uploads): void => {
  const { t } = useTranslation('common');
  const announce = useAnnounce();
  const wasSettled = useRef(true);
  useEffect(() => {
    if (settled && !wasSettled.current && files.length > 0) announce(uploadSummary(t, files), 'uploads');
    wasSettled.current = settled;
  }, [settled, files, t, announce]);
};
