import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFileSize } from '#web/lib/text/file-size.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';

/** The file, and what it may look like; nothing is sent before the button is pressed. */
export const ImportChoice = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const { t } = useTranslation('directories');
  const language = useLanguage();
  const [file, setFile] = useState<File>();
  const [asked, setAsked] = useState(false);
  return (
    <form
      noValidate
      className="stack-small"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (file) onFile(file);
      }}
    >
      <Field id="file" label={t('file')} hint={t('fileHint')} error={asked && !file ? t('fileMissing') : undefined}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="form-control"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Field>
      {file && <p className="hint">{t('fileSize', { size: formatFileSize(file.size, language) })}</p>}
      <div className="actions">
        <Button variant="primary" type="submit">
          {t('check')}
        </Button>
      </div>
    </form>
  );
};
