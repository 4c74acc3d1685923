import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { FieldSet } from '#web/ui/field-set.tsx';
import { RadioCard } from '#web/ui/radio-card.tsx';

interface NestedChoiceProps {
  /** The first card carries it, so that an error summary can lead there. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly groups: readonly {
    readonly key: string;
    readonly heading?: string;
    readonly options: readonly { readonly value: string; readonly title: string; readonly description?: string }[];
  }[];
  /** The question that the choice leads to; it comes right after the chosen card. */
  readonly children: ReactNode;
}

/** Cards in groups, of which the chosen one opens the next question (WEB 2.2, WEB 3 'shown-if'). */
export const NestedChoice = ({ id, groups, value, onChange, children, ...field }: NestedChoiceProps) => {
  const first = groups[0]?.options[0]?.value;
  return (
    <FieldSet id={id} {...field}>
      {groups.map(({ key, heading, options }) => (
        <div key={key} className="choice-group">
          {heading && <h2 className="choice-heading">{heading}</h2>}
          <div className="radio-cards">
            {options.map((option) => (
              <Fragment key={option.value}>
                <RadioCard
                  id={option.value === first ? id : `${id}-${option.value}`}
                  group={id}
                  option={option}
                  checked={option.value === value}
                  onChange={onChange}
                />
                {option.value === value && <div className="choice-nested">{children}</div>}
              </Fragment>
            ))}
          </div>
        </div>
      ))}
    </FieldSet>
  );
};
