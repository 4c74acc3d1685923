import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { StaleNote } from '../stale-note.tsx';
import { useChangeConfiguration } from '../use-configuration-queries.ts';
import { changesOfWords, type StatePart, type StateWords, stateParts, wordsOfState } from './state-words.ts';

interface StateDialogProps {
  readonly id: string;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The words of a state, in both languages. */
export const StateDialog = ({ id, configuration, onClose }: StateDialogProps) => {
  const { t } = useTranslation(['admin-workflow', 'admin']);
  const { words, write, save, busy, error, errorAt } = useStateWords(id, configuration, onClose);
  const stale = isProblem(error, 'version-conflict');
  return (
    <Dialog
      title={t('editWords', { name: words.label?.it ?? id })}
      shape="large"
      onClose={onClose}
      actions={
        <Button variant="primary" busy={busy} onClick={save}>
          {t('admin:save')}
        </Button>
      }
    >
      <div className="stack-small">
        {stateParts.map((part) =>
          (['it', 'en'] as const).map((language) => (
            <WordsField
              key={`${part} ${language}`}
              {...{ part, language, words, write }}
              error={errorAt(part, language)}
            />
          )),
        )}
        {stale && <StaleNote />}
        {error && !stale && <FailureNote title={t('admin:saveFailed')} error={error} role="alert" />}
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

/** What is written about a state; parts that nobody wrote in follow what is in force. */
const useStateWords = (id: string, { version, preset }: ShownConfiguration, onSaved: () => void) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const reasons = useReasonWords();
  const [written, setWritten] = useState<StateWords>({});
  const { mutate, error, isPending, reset } = useChangeConfiguration(version);
  const state = preset.workflow.states[id];
  const inForce = state ? wordsOfState(state) : {};
  const changes = changesOfWords(id, written, inForce);
  const saved = () => {
    toast(t('saved'));
    onSaved();
  };
  return {
    words: { ...inForce, ...written },
    write: (part: StatePart, value: StateWords[StatePart]) => {
      reset();
      setWritten({ ...written, [part]: value });
    },
    save: () => (changes.length > 0 ? mutate({ changes }, { onSuccess: saved }) : onSaved()),
    busy: isPending,
    error,
    errorAt: (part: StatePart, language: string): string | undefined => {
      const found = placedProblems(error).filter(
        ({ change, path }) => changes[change ?? -1]?.place[3] === part && (path?.[0] ?? 'it') === language,
      );
      return found.length > 0 ? found.map(reasons).join(' ') : undefined;
    },
  };
};
