import { useTranslation } from 'react-i18next';
import type { Comparable, Condition, Test } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { locales } from '#web/lib/text/locales.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { askOf } from './condition-draft.ts';

/** A condition in words, by the questions that it asks about. */
export const useConditionWords = () => {
  const { t } = useTranslation('admin-forms');
  const language = useLanguage();
  const testWords = useTestWords();
  const joined = (type: 'conjunction' | 'disjunction', parts: readonly string[]) =>
    new Intl.ListFormat(locales[language], { type }).format(parts);
  const words = (condition: Condition, fields: readonly FormField[], isInner = true): string => {
    if ('field' in condition) return testWords(condition, fields);
    if ('not' in condition) return t('told.not', { part: words(condition.not, fields) });
    const [type, parts] =
      'all' in condition ? (['conjunction', condition.all] as const) : (['disjunction', condition.any] as const);
    const said = joined(
      type,
      parts.map((part) => words(part, fields)),
    );
    return isInner ? `(${said})` : said;
  };
  return (condition: Condition, fields: readonly FormField[]): string => words(condition, fields, false);
};

const useTestWords = () => {
  const { t } = useTranslation(['admin-forms', 'common']);
  const label = useLabel();
  const answerWords = (value: Comparable, field: FormField | undefined): string => {
    if (typeof value === 'boolean') return t(value ? 'common:answers.yes' : 'common:answers.no');
    const option = field && 'options' in field ? field.options.find((one) => one.value === value) : undefined;
    return label(option?.label, String(value));
  };
  return (test: Test, fields: readonly FormField[]): string => {
    const field = fields.find(({ key }) => key === test.field);
    const question = label(field?.label, test.field);
    if ('answered' in test) return t(test.answered ? 'told.answered' : 'told.unanswered', { question });
    const values = 'equals' in test ? [test.equals] : test.oneOf;
    const value = values.map((one) => answerWords(one, field)).join(', ');
    return t(askOf(test) === 'equals' ? 'told.equals' : 'told.oneOf', { question, value });
  };
};
