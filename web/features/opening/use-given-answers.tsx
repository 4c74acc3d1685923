import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { CheckedFiles } from './checked-files.tsx';
import { besideTheForm } from './form/beside-the-form.ts';
import { useFormAnswers } from './form/use-form-answers.tsx';
import type { Opening } from './opening.ts';
import { asksRegression, contactOf } from './opening-body.ts';
import type { OpeningField, Step } from './opening-field.ts';

interface Given {
  /** The questions that it answers; an error summary leads to each. */
  readonly fields: readonly [OpeningField, ...OpeningField[]];
  readonly term: string;
  /** Empty where the question was left out. */
  readonly value: ReactNode;
}

/** The answers in words, by the step that asked. */
export const useGivenAnswers = (opening: Opening): Readonly<Record<Exclude<Step, 'check'>, readonly Given[]>> => {
  const { t } = useTranslation('opening');
  const words = useWords();
  const label = useLabel();
  const { answers, catalog, customer } = opening;
  const files = besideTheForm(opening);
  const formAnswers = useFormAnswers(opening);
  const { environment, regression, follows } = answers;
  const contact = contactOf(answers, opening);
  const area = catalog.areas.find(({ id }) => id === answers.area);
  const subarea = area?.subareas.find(({ id }) => id === answers.subarea);
  const text = (value: string) => value && <span className="written">{value}</span>;
  const regressionWords = regression === '' ? '' : t(`regressions.${regression}`);
  const followed: readonly Given[] = [{ fields: ['follows'], term: t('followsTitle'), value: follows }];
  const about: readonly Given[] = [{ fields: ['endCustomer'], term: t('customerTerm'), value: customer?.name }];
  const regressed: readonly Given[] = [{ fields: ['regression'], term: t('regression'), value: regressionWords }];
  return {
    topic: [
      ...(follows === '' ? [] : followed),
      ...(catalog.endCustomers ? about : []),
      { fields: ['area'], term: t('areaTerm'), value: words.area(answers.area) },
      { fields: ['subarea'], term: t('subareaTerm'), value: label(subarea?.label, answers.subarea) },
    ],
    kind: [{ fields: ['type', 'subtype'], term: t('typeTerm'), value: words.type(answers.type, answers.subtype) }],
    details: [
      { fields: ['subject'], term: t('subject'), value: text(answers.subject) },
      { fields: ['description'], term: t('description'), value: text(answers.description) },
      ...formAnswers,
      { fields: ['severity'], term: t('severityTerm'), value: words.severity(answers.severity) },
      { fields: ['urgency'], term: t('urgencyTerm'), value: words.urgency(answers.urgency) },
      ...(asksRegression(catalog, answers.type) ? regressed : []),
      { fields: ['environment'], term: t('environment'), value: environment && words.environment(environment) },
      {
        fields: ['attachments'],
        term: t('attachments'),
        value: files.length > 0 ? <CheckedFiles uploads={{ files }} /> : '',
      },
      { fields: ['contactPhone', 'contactName'], term: t('contact'), value: text(contactWords(contact)) },
    ],
  };
};

/** Without a number nobody is called. */
const contactWords = ({ name, phone }: ReturnType<typeof contactOf>): string =>
  phone.trim() === '' ? '' : `${phone} · ${name}`;
