import type { ReactNode } from 'react';
import { FieldSet } from './field-set.tsx';
import { RadioCard } from './radio-card.tsx';

interface RadioCardsProps {
  /** Also the name of the group; its first card carries this id, so that an error summary can lead there. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly options: readonly {
    readonly value: string;
    readonly title: ReactNode;
    readonly description?: ReactNode;
  }[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly legendHidden?: boolean | undefined;
}

/** One of several things, each with what it means (WEB 2.2). */
export const RadioCards = ({ id, value, onChange, options, ...group }: RadioCardsProps) => (
  <FieldSet id={id} {...group}>
    <div className="radio-cards">
      {options.map((option, index) => (
        <RadioCard
          key={option.value}
          id={index === 0 ? id : `${id}-${option.value}`}
          group={id}
          option={option}
          checked={option.value === value}
          onChange={onChange}
        />
      ))}
    </div>
  </FieldSet>
);
