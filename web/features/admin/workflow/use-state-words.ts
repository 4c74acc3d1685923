import { useTranslation } from 'react-i18next';
import type { Fact } from '#web/lib/editing/fact.ts';
import { languages } from '#web/lib/text/language.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { useWrittenPart } from '../use-written-part.ts';
import { changesOfWords, type StatePart, type StateWords, stateParts, wordsOfState } from './state-words.ts';

/** What is written about a state; parts that nobody wrote in follow what is in force. */
export const useStateWords = (id: string, { version, preset }: ShownConfiguration, onSaved: () => void) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const reasons = useReasonWords();
  const state = preset.workflow.states[id];
  const inForce = state ? wordsOfState(state) : {};
  const written = useWrittenPart<StateWords>({
    key: `state:${id}`,
    inForce,
    version,
    factsOf: useStateFacts(),
    onSaved: () => {
      toast(t('saved'));
      onSaved();
    },
  });
  const { form, error, stale } = written;
  const changes = changesOfWords(id, form.parts, inForce);
  return {
    ...written,
    words: form.draft,
    write: (part: StatePart, value: StateWords[StatePart]) => written.write({ [part]: value }),
    save: () => {
      if (changes.length > 0) return written.send(changes);
      written.giveUp();
      return onSaved();
    },
    failure: stale ? null : error,
    errorAt: (part: StatePart, language: string): string | undefined => {
      const found = placedProblems(error).filter(
        ({ change, path }) => changes[change ?? -1]?.place[3] === part && (path?.[0] ?? 'it') === language,
      );
      return found.length > 0 ? found.map(reasons).join(' ') : undefined;
    },
  };
};

/** The words of a state, each by what it is. */
const useStateFacts = () => {
  const { t } = useTranslation('admin-workflow');
  return (words: StateWords): readonly Fact[] =>
    stateParts.flatMap((part) =>
      languages.map((language) => ({
        key: `${part} ${language}`,
        term: t(`words.${part}.${language}`),
        value: words[part]?.[language] ?? '',
      })),
    );
};
