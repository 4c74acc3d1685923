import { useTranslation } from 'react-i18next';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { unturned } from '#web/lib/text/unturned.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import { uploadWords } from '#web/ui/uploader-words.ts';

/** The files in the summary, with how far they are. */
export const CheckedFiles = ({ uploads }: { readonly uploads: Pick<Uploads, 'files'> }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="list-plain">
      {uploads.files.map((file) => (
        <li key={file.key}>
          <span className="written">{unturned(file.name)}</span>{' '}
          <span className="muted">
            {formatFileSize(file.size, language)} · {uploadWords(t, language, file)}
          </span>
        </li>
      ))}
    </ul>
  );
};
