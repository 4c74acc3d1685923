import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { useChangeConfiguration } from '../use-configuration-queries.ts';
import { changesOfWords, type StatePart, type StateWords, stateParts, wordsOfState } from './state-words.ts';

/** What is written about a state; parts that nobody wrote in follow what is in force. */
export const useStateWords = (id: string, { version, preset }: ShownConfiguration, onSaved: () => void) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const reasons = useReasonWords();
  const { mutate, error, isPending, reset } = useChangeConfiguration(version);
  const state = preset.workflow.states[id];
  const inForce = state ? wordsOfState(state) : {};
  const form = useWritten<StateWords>(`state:${id}`, inForce);
  const { begun, parts, draft } = form;
  const both = bothChanges(useStateFacts(), { begun, inForce, wanted: { ...begun, ...parts } });
  const stale = isProblem(error, 'version-conflict');
  const changes = changesOfWords(id, parts, inForce);
  const saved = () => {
    form.drop();
    toast(t('saved'));
    onSaved();
  };
  return {
    form,
    words: draft,
    write: (part: StatePart, value: StateWords[StatePart]) => {
      reset();
      form.write({ [part]: value });
    },
    save: () => (changes.length > 0 ? mutate({ changes }, { onSuccess: saved }) : onSaved()),
    giveUp: () => {
      reset();
      form.drop();
    },
    busy: isPending,
    conflict: stale || both.clash ? { ...both, quiet: !stale } : undefined,
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
      (['it', 'en'] as const).map((language) => ({
        key: `${part} ${language}`,
        term: t(`words.${part}.${language}`),
        value: words[part]?.[language] ?? '',
      })),
    );
};
