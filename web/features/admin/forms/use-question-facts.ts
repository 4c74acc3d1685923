import { useTranslation } from 'react-i18next';
import type { FormField, Option } from '#domain/forms/form-field';
import type { Fact } from '#web/lib/editing/fact.ts';
import { settingsOf, settingWord } from './field-kinds.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useLocalizedFacts } from './use-localized-facts.ts';

/** All that is said of a question, in words; what is usual is not said. */
export const useQuestionFacts = () => {
  const { t } = useTranslation(['admin-forms', 'common']);
  const localized = useLocalizedFacts();
  const settingFacts = useSettingFacts();
  const optionFacts = useOptionFacts();
  const conditionWords = useConditionWords();
  return (field: FormField, fields: readonly FormField[]): readonly Fact[] => [
    { key: 'kind', term: t('kindOf'), value: t(`kind.${field.kind}`) },
    ...(['label', 'help'] as const).flatMap((words) => localized(words, t(words), field[words])),
    { key: 'required', term: t('required'), value: t(field.required ? 'common:answers.yes' : 'common:answers.no') },
    ...settingFacts(field),
    ...optionFacts(field, fields),
    {
      key: 'shownIf',
      term: t('shown'),
      value: field.shownIf ? conditionWords(field.shownIf, fields) : t('condition.always'),
    },
  ];
};

const useSettingFacts = () => {
  const { t } = useTranslation(['admin-forms', 'common']);
  return (field: FormField): readonly Fact[] => [
    ...settingsOf[field.kind].map((setting) => ({
      key: setting,
      term: t(settingWord(field.kind, setting)),
      value: String((field as unknown as Record<string, unknown>)[setting] ?? ''),
    })),
    ...(field.kind === 'number' && field.whole
      ? [{ key: 'whole', term: t('whole'), value: t('common:answers.yes') }]
      : []),
  ];
};

/** The options with their keys, as tickets carry those; a list of the end customer instead where there is one. */
const useOptionFacts = () => {
  const { t } = useTranslation('admin-forms');
  const conditionWords = useConditionWords();
  const optionWords = ({ value, label, shownIf }: Option, fields: readonly FormField[]): string =>
    `${label.it} · ${label.en} (${value})${shownIf ? `: ${conditionWords(shownIf, fields)}` : ''}`;
  return (field: FormField, fields: readonly FormField[]): readonly Fact[] => {
    if (!('options' in field)) return [];
    const list = field.kind === 'select' ? field.optionsOf : undefined;
    const own = {
      key: 'options',
      term: t('options'),
      value: field.options.map((one) => optionWords(one, fields)).join('; '),
    };
    return [list ? { key: 'options', term: t('options'), value: t(`customerList.${list}`) } : own];
  };
};
