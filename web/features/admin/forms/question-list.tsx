import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { controlId } from './control-path.ts';
import { type DraftQuestion, freeKey, moved, newQuestion } from './form-draft.ts';
import { QuestionCard } from './question-card.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface QuestionListProps {
  readonly questions: readonly DraftQuestion[];
  readonly errors: FormErrors;
  readonly endCustomers: boolean;
  readonly onChange: (questions: readonly DraftQuestion[]) => void;
}

/** The questions in their order, which buttons and dragging change. */
export const QuestionList = ({ questions, errors, endCustomers, onChange }: QuestionListProps) => {
  const { t } = useTranslation('admin-forms');
  const dragged = useRef<number>(undefined);
  const [added, setAdded] = useState<string>();
  const error = errors.at('fields');
  const add = () => {
    const row = crypto.randomUUID();
    setAdded(row);
    onChange([...questions, newQuestion(row, freeKey(questions))]);
  };
  const dropOn = (to: number) => (event: DragEvent) => {
    if (dragged.current === undefined) return;
    event.preventDefault();
    onChange(moved(questions, dragged.current, to));
    dragged.current = undefined;
  };
  const allow = (event: DragEvent) => {
    if (dragged.current !== undefined) event.preventDefault();
  };
  return (
    <section className="stack-small" id={controlId('fields')} tabIndex={-1} aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      {error && <FieldError id="form-fields-error">{error}</FieldError>}
      <ol className="list-plain stack-small">
        {questions.map(({ row, field }, index) => (
          <li key={row} className="card form-question" onDragOver={allow} onDrop={dropOn(index)}>
            <QuestionCard
              {...{ field, index, errors, endCustomers }}
              count={questions.length}
              before={questions.slice(0, index).map((one) => one.field)}
              isNew={row === added}
              onChange={(next) => onChange(questions.with(index, { row, field: next }))}
              onMove={(to) => onChange(moved(questions, index, to))}
              onRemove={() => onChange(questions.toSpliced(index, 1))}
              onDrag={() => {
                dragged.current = index;
              }}
            />
          </li>
        ))}
      </ol>
      <div className="actions">
        <Button icon="plus" onClick={add}>
          {t('addQuestion')}
        </Button>
      </div>
    </section>
  );
};
