import type { FormField } from '#domain/forms/form-field';
import { type Fact, type FactChange, factChanges } from '#web/lib/editing/fact.ts';

/** What the changes of questions are called, and how a question and what it says are told. */
export interface QuestionWords {
  readonly name: (field: FormField) => string;
  readonly facts: (field: FormField, fields: readonly FormField[]) => readonly Fact[];
  readonly added: string;
  readonly removed: string;
  readonly order: string;
  readonly ofQuestion: (name: string, term: string) => string;
}

type Questions = readonly FormField[];

/**
 * Question by question what is otherwise than before: new ones, those that are gone, and fact by fact those that stayed.
 * A question is the same one as long as its key is.
 */
export const questionChanges = (before: Questions, after: Questions, words: QuestionWords): readonly FactChange[] => {
  const at = (questions: Questions, key: string) => questions.find((field) => field.key === key);
  const ofOne = (field: FormField): readonly FactChange[] => {
    const old = at(before, field.key);
    if (!old) return [{ key: `${field.key} added`, term: words.added, was: '', now: words.name(field) }];
    return factChanges(words.facts(old, before), words.facts(field, after)).map((change) => ({
      ...change,
      key: `${field.key} ${change.key}`,
      term: words.ofQuestion(words.name(field), change.term),
    }));
  };
  const gone = before.filter(({ key }) => !at(after, key));
  const removed = gone.map((field) => ({
    key: `${field.key} removed`,
    term: words.removed,
    was: words.name(field),
    now: '',
  }));
  return [...after.flatMap(ofOne), ...removed, ...orderChange(before, after, words)];
};

/** Only of those that are in both: what comes or goes makes no other order. */
const orderChange = (before: Questions, after: Questions, { order, name }: QuestionWords): readonly FactChange[] => {
  const common = (questions: Questions, others: Questions) =>
    questions.filter(({ key }) => others.some((other) => other.key === key));
  const [was, now] = [common(before, after), common(after, before)];
  if (was.every(({ key }, index) => key === now[index]?.key)) return [];
  return [{ key: 'order', term: order, was: was.map(name).join(', '), now: now.map(name).join(', ') }];
};
