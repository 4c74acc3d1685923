import type { ReactNode } from 'react';

interface RadioCardProps {
  readonly id: string;
  readonly group: string;
  readonly option: { readonly value: string; readonly title: ReactNode; readonly description?: ReactNode };
  readonly checked: boolean;
  readonly onChange: (value: string) => void;
}

/** One choice as a card that can be pressed as a whole. */
export const RadioCard = ({ id, group, option, checked, onChange }: RadioCardProps) => (
  <label className="radio-card" htmlFor={id}>
    <input
      className="radio-card-input"
      type="radio"
      id={id}
      name={group}
      value={option.value}
      checked={checked}
      onChange={() => onChange(option.value)}
      aria-labelledby={`${id}-title`}
      aria-describedby={option.description ? `${id}-description` : undefined}
    />
    <span className="radio-card-body">
      <span className="radio-card-title" id={`${id}-title`}>
        {option.title}
      </span>
      {option.description && (
        <span className="radio-card-description" id={`${id}-description`}>
          {option.description}
        </span>
      )}
    </span>
  </label>
);
