import { openTicketContract } from '#contract/tickets/open-ticket';
import type { OpeningBody } from './opening-body.ts';
import type { OpeningField } from './opening-field.ts';
import { fieldOfPointer, openingFields } from './opening-field.ts';
import type { WrongAnswer } from './wrong-answer.ts';

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/** What the contract's own schema refuses of these answers, in the order of the pages: at most one for each question. */
export const wrongAnswers = (body: OpeningBody): readonly WrongAnswer[] => {
  const parsed = openTicketContract.body?.safeParse(body);
  if (!parsed || parsed.success) return [];
  const wrong = parsed.error.issues.flatMap((issue) => wrongOf(issue, body));
  const isWrong = (field: OpeningField) => wrong.some((one) => one.field === field);
  return openingFields.flatMap((field) => {
    const cause = askedAfter[field];
    return cause && isWrong(cause) ? [] : (wrong.find((one) => one.field === field) ?? []);
  });
};

/** A question that is not there before another one was answered. */
const askedAfter: Readonly<Partial<Record<OpeningField, OpeningField>>> = { subarea: 'area', subtype: 'type' };

const wrongOf = ({ code, path }: Issue, body: OpeningBody): readonly WrongAnswer[] => {
  const field = fieldOfPointer(`/${path.map(String).join('/')}`);
  if (!field) return [];
  if (isBlank(valueAt(body, path))) return [{ field, why: 'missing' }];
  return [{ field, why: code === 'too_big' ? 'tooLong' : 'format' }];
};

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    body,
  );

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');
