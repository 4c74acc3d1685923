import type { FilledFormAnswer } from '#contract/answers/form';
import { useLabel } from '#web/lib/text/use-label.ts';
import { AnswerWords } from './answer-words.tsx';
import { DefinitionList } from './definition-list.tsx';

/** What was answered to a ticket's form, in the words of the form as it was then (R1.6). */
export const FilledForm = ({ form }: { readonly form: FilledFormAnswer }) => {
  const label = useLabel();
  return (
    <DefinitionList
      shape="facts"
      items={form.answers.map((answer) => ({
        key: answer.key,
        term: label(answer.label),
        value: <AnswerWords {...answer} />,
      }))}
    />
  );
};
