import { useTranslation } from 'react-i18next';
import type { Condition } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import { conditionShapes, ofShape, partsOf, shapeOf } from './condition-draft.ts';
import { TestEditor } from './test-editor.tsx';

interface ConditionEditorProps {
  readonly id: string;
  readonly label: string;
  readonly condition: Condition | undefined;
  /** The questions before, which it may ask about. */
  readonly fields: readonly FormField[];
  readonly error?: string | undefined;
  /** 1 for the outermost; four stand in one another at most. */
  readonly depth?: number;
  readonly onChange: (condition: Condition | undefined) => void;
}

const deepest = 4;

/** When something is shown: always, by one answer, or by several put together (R1.6). */
export const ConditionEditor = (props: ConditionEditorProps) => {
  const { id, label, condition, fields, error, depth = 1, onChange } = props;
  const { t } = useTranslation('admin-forms');
  const shape = shapeOf(condition);
  const shapes = conditionShapes.filter(
    (one) =>
      one === shape || (one === 'always' ? depth === 1 : fields.length > 0 && (one === 'test' || depth < deepest)),
  );
  return (
    <div className="condition stack-small">
      <Select
        id={id}
        label={label}
        error={error}
        value={shape}
        onChange={(value) => onChange(ofShape(condition, shapes.find((one) => one === value) ?? shape, fields))}
        options={shapes.map((value) => ({ value, label: t(`condition.${value}`) }))}
      />
      {condition && shape === 'test' && 'field' in condition && (
        <TestEditor id={id} test={condition} fields={fields} onChange={onChange} />
      )}
      {condition && shape !== 'test' && <Parts {...props} depth={depth} condition={condition} />}
    </div>
  );
};

const Parts = ({
  id,
  condition,
  fields,
  depth,
  onChange,
}: ConditionEditorProps & { readonly condition: Condition; readonly depth: number }) => {
  const { t } = useTranslation('admin-forms');
  const parts = partsOf(condition);
  const single = 'not' in condition;
  const become = (next: readonly Condition[]) => {
    const [first] = next;
    if (single) onChange(first ? { not: first } : undefined);
    else onChange('all' in condition ? { all: next } : { any: next });
  };
  return (
    <div className="condition-parts stack-small">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names, and all they hold is in the draft.
        <div key={index}>
          <ConditionEditor
            id={`${id}-${index}`}
            label={t('part', { number: index + 1 })}
            condition={part}
            fields={fields}
            depth={depth + 1}
            onChange={(next) => become(next ? parts.with(index, next) : parts.toSpliced(index, 1))}
          />
          {!single && parts.length > 1 && (
            <Button size="small" variant="plain" icon="delete" onClick={() => become(parts.toSpliced(index, 1))}>
              {t('removePart', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      {!single && (
        <div className="actions">
          <Button
            size="small"
            icon="plus"
            onClick={() => become([...parts, { field: fields.at(-1)?.key ?? '', answered: true }])}
          >
            {t('addPart')}
          </Button>
        </div>
      )}
    </div>
  );
};
