import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { CheckedFiles } from './checked-files.tsx';
import type { Opening } from './opening.ts';
import { asksRegression, contactOf } from './opening-body.ts';
import type { OpeningField, Step } from './opening-field.ts';

interface Given {
  readonly field: OpeningField;
  readonly term: string;
  /** Empty where the question was left out. */
  readonly value: ReactNode;
}

/** The answers in words, by the step that asked. */
export const useGivenAnswers = (opening: Opening): Readonly<Record<Exclude<Step, 'check'>, readonly Given[]>> => {
  const { t } = useTranslation('opening');
  const words = useWords();
  const { answers, catalog, uploads } = opening;
  const { environment, regression, follows } = answers;
  const contact = contactOf(answers, opening);
  const text = (value: string) => value && <span className="written">{value}</span>;
  const regressionWords = regression === '' ? '' : t(`regressions.${regression}`);
  return {
    topic: [
      ...(follows === '' ? [] : [{ field: 'follows' as const, term: t('followsTitle'), value: follows }]),
      { field: 'area', term: t('areaTerm'), value: words.area(answers.area) },
      { field: 'subarea', term: t('subareaTerm'), value: words.subarea(answers.area, answers.subarea) },
    ],
    kind: [{ field: 'type', term: t('typeTerm'), value: words.type(answers.type, answers.subtype) }],
    details: [
      { field: 'subject', term: t('subject'), value: text(answers.subject) },
      { field: 'description', term: t('description'), value: text(answers.description) },
      { field: 'severity', term: t('severityTerm'), value: words.severity(answers.severity) },
      { field: 'urgency', term: t('urgencyTerm'), value: words.urgency(answers.urgency) },
      ...(asksRegression(catalog, answers.type)
        ? [{ field: 'regression' as const, term: t('regression'), value: regressionWords }]
        : []),
      { field: 'environment', term: t('environment'), value: environment && words.environment(environment) },
      {
        field: 'attachments',
        term: t('attachments'),
        value: uploads.files.length > 0 ? <CheckedFiles uploads={uploads} /> : '',
      },
      { field: 'contactPhone', term: t('contact'), value: text(contactWords(contact)) },
    ],
  };
};

/** Without a number nobody is called. */
const contactWords = ({ name, phone }: ReturnType<typeof contactOf>): string =>
  phone.trim() === '' ? '' : `${phone} · ${name}`;
