import type { FormQuestion } from './form/form-question.ts';

/** The steps in their order (WEB 2.2). */
export const steps = ['topic', 'kind', 'details', 'check'] as const;
export type Step = (typeof steps)[number];

/** The questions, by the step that asks them, in the order of the page. */
export const fieldsByStep = {
  topic: ['requester', 'follows', 'endCustomer', 'area', 'subarea'],
  kind: ['type', 'subtype'],
  details: [
    'subject',
    'description',
    'severity',
    'urgency',
    'regression',
    'environment',
    'attachments',
    'contactName',
    'contactPhone',
  ],
} as const satisfies Readonly<Record<Exclude<Step, 'check'>, readonly string[]>>;

export type OpeningField = (typeof fieldsByStep)[keyof typeof fieldsByStep][number] | FormQuestion;

/** All questions in the order of the pages. */
export const openingFields: readonly OpeningField[] = Object.values(fieldsByStep).flat();

/** The id of the element that an error summary leads to. */
export const idOf = (field: OpeningField): string => `opening-${field.replace('/', '-')}`;

const nested: Readonly<Record<string, OpeningField>> = {
  'contact/name': 'contactName',
  'contact/phone': 'contactPhone',
};

/** The question that a JSON pointer of the API means; `/attachments/3` is that of the files, `/channel` nobody's. */
export const fieldOfPointer = (pointer: string): OpeningField | undefined => {
  const path = pointer.replace(/^\//, '');
  const [, question] = /^form\/answers\/([a-z0-9_]+)/.exec(path) ?? [];
  if (question !== undefined) return `form/${question}`;
  return nested[path] ?? openingFields.find((field) => field === path.split('/')[0]);
};
