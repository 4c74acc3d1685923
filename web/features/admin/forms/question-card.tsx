import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '#domain/forms/form-field';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { MoveRow } from './move-row.tsx';
import { QuestionBody } from './question-body.tsx';
import type { FormErrors } from './use-form-errors.ts';

interface QuestionCardProps {
  readonly field: FormField;
  readonly index: number;
  readonly count: number;
  readonly before: readonly FormField[];
  readonly errors: FormErrors;
  readonly isNew: boolean;
  readonly endCustomers: boolean;
  readonly onChange: (field: FormField) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDrag: () => void;
}

/** A question in the list: what it is called, its place, and on demand all that can be said of it. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { field, index, count, before, errors, isNew, endCustomers, onChange, onMove, onRemove, onDrag } = props;
  const { t } = useTranslation('admin-forms');
  const label = useLabel();
  const [opened, setOpened] = useState(isNew);
  const name = label(field.label) || t('questionNumber', { number: index + 1 });
  const wrong = errors.below('fields', index);
  return (
    <>
      <div className="spread">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same for whoever drags nothing. */}
        <span
          className="form-grip"
          draggable
          title={t('drag')}
          onDragStart={({ dataTransfer }) => {
            // Firefox drags nothing that holds no data.
            dataTransfer.setData('text/plain', name);
            onDrag();
          }}
        >
          <Icon name="menu" size="small" />
        </span>
        <span className="form-question-name">
          {index + 1}. {name} <Badge>{t(`kind.${field.kind}`)}</Badge>{' '}
          {field.required && <Badge>{t('requiredMark')}</Badge>}{' '}
          {field.shownIf && <Badge>{t('conditionalMark')}</Badge>}
        </span>
        <span className="cluster">
          <MoveRow list="question" {...{ name, index, count, onMove }} />
          <Button size="small" variant="plain" icon="delete" iconOnly onClick={onRemove}>
            {t('removeQuestion', { name })}
          </Button>
        </span>
      </div>
      <Disclosure summary={t('editQuestion', { name })} open={opened || wrong} onToggle={(open) => setOpened(open)}>
        <QuestionBody {...{ index, field, before, errors, endCustomers, onChange }} />
      </Disclosure>
    </>
  );
};
