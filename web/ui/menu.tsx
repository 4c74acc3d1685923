import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';
import { moveFocus } from './move-focus.ts';

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly onSelect: () => void;
  readonly icon?: IconName | undefined;
  readonly danger?: boolean | undefined;
  /** Shown at the end: a key, or the mark of what is chosen. */
  readonly hint?: ReactNode;
}

interface MenuProps {
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName | undefined;
  readonly iconOnly?: boolean | undefined;
  readonly variant?: 'primary' | 'secondary' | 'plain' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  /** Which edge of the button the list keeps to. */
  readonly align?: 'start' | 'end';
  /** The list opens upwards, as from a bar at the foot of the page. */
  readonly up?: boolean | undefined;
}

/** A button that opens a list of buttons; Esc closes it, arrows walk it (WEB 6). */
export const Menu = ({ label, items, align = 'start', up, ...button }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && open) close();
    // Drawn at once, as what is hidden takes no focus.
    if (event.key === 'ArrowDown') flushSync(() => setOpen(true));
    if (open || event.key === 'ArrowDown') moveFocus(event, '.menu-item');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and the leaving of the button and the list inside
    <div
      className="menu"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button {...button} ref={trigger} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <ul className={`menu-list menu-${align}${up ? ' menu-up' : ''}`} id={id} hidden={!open}>
        {items.map((item) => (
          <MenuRow key={item.key} item={item} close={close} />
        ))}
      </ul>
    </div>
  );
};

/** The focus is back on the button before the chosen thing happens, so that a dialog returns it there. */
const MenuRow = ({ item, close }: { readonly item: MenuItem; readonly close: () => void }) => (
  <li>
    <button
      type="button"
      className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
      onClick={() => {
        close();
        item.onSelect();
      }}
    >
      {item.icon && <Icon name={item.icon} size="small" />}
      <span className="menu-item-label">{item.label}</span>
      {item.hint && <span className="menu-item-hint">{item.hint}</span>}
    </button>
  </li>
);
