import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface ChipProps {
  readonly children: ReactNode;
  readonly onRemove?: (() => void) | undefined;
  /** For instance 'Togli il filtro: aperti'. */
  readonly removeLabel?: string | undefined;
}

/** A chosen thing, such as a filter, that can be taken away. */
export const Chip = ({ children, onRemove, removeLabel }: ChipProps) => (
  <span className="chip">
    <span className="chip-label">{children}</span>
    {onRemove && (
      <button type="button" className="chip-remove" onClick={onRemove}>
        <Icon name="close" size="small" />
        <span className="visually-hidden">{removeLabel}</span>
      </button>
    )}
  </span>
);
