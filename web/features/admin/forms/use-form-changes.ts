import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { type FactChange, factChanges } from '#web/lib/editing/fact.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { questionChanges } from './question-changes.ts';
import { useFormFacts } from './use-form-facts.ts';
import { useQuestionFacts } from './use-question-facts.ts';

/** What one version of a form says otherwise than another one, in words; without an earlier one all is new. */
export const useFormChanges = (preset: Preset) => {
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const formFacts = useFormFacts(preset);
  const facts = useQuestionFacts();
  const words = {
    facts,
    name: (field: FormDefinition['fields'][number]) => label(field.label) || field.key,
    added: t('questionAdded'),
    removed: t('questionRemoved'),
    order: t('questionOrder'),
    ofQuestion: (question: string, fact: string) => t('factOfQuestion', { question, fact }),
  };
  return (before: FormDefinition | undefined, after: FormDefinition): readonly FactChange[] => [
    ...factChanges(before ? formFacts(before) : [], formFacts(after)),
    ...questionChanges(before?.fields ?? [], after.fields, words),
  ];
};
