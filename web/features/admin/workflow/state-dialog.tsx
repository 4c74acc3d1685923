import { useTranslation } from 'react-i18next';
import { languages } from '#web/lib/text/language.ts';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { DraftLine } from '#web/ui/changes/draft-line.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { type StatePart, stateParts } from './state-words.ts';
import { useStateWords } from './use-state-words.ts';

interface StateDialogProps {
  readonly id: string;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The words of a state, in both languages. */
export const StateDialog = ({ id, configuration, onClose }: StateDialogProps) => {
  const { t } = useTranslation(['admin-workflow', 'admin']);
  const { form, words, write, save, giveUp, busy, conflict, failure, errorAt } = useStateWords(
    id,
    configuration,
    onClose,
  );
  return (
    <Dialog
      title={t('editWords', { name: words.label?.it ?? id })}
      shape="large"
      onClose={onClose}
      actions={
        !conflict && (
          <Button variant="primary" busy={busy} onClick={save}>
            {t('admin:save')}
          </Button>
        )
      }
    >
      <div className="stack-small">
        <DraftFields kept={form.kept}>
          {stateParts.map((part) =>
            languages.map((language) => (
              <WordsField
                key={`${part} ${language}`}
                {...{ part, language, words, write }}
                error={errorAt(part, language)}
              />
            )),
          )}
        </DraftFields>
        {conflict && <ConflictNote {...conflict} busy={busy} onApply={save} onLeave={giveUp} />}
        {failure && <FailureNote title={t('admin:saveFailed')} error={failure} role="alert" />}
        {form.isWritten && !conflict && <DraftLine kept={form.kept} onGiveUp={giveUp} />}
      </div>
    </Dialog>
  );
};

interface WordsFieldProps extends Pick<ReturnType<typeof useStateWords>, 'words' | 'write'> {
  readonly part: StatePart;
  readonly language: 'it' | 'en';
  readonly error: string | undefined;
}

const WordsField = ({ part, language, words, write, error }: WordsFieldProps) => {
  const { t } = useTranslation('admin-workflow');
  const value = words[part];
  if (!value) return null;
  return (
    <TextField
      id={`state-${part}-${language}`}
      label={t(`words.${part}.${language}`)}
      lang={language}
      error={error}
      value={value[language]}
      onChange={(text) => write(part, { ...value, [language]: text })}
    />
  );
};
