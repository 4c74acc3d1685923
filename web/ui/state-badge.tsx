import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';
import type { StateFamily } from './state-family.ts';

const icons: Readonly<Record<StateFamily, IconName>> = {
  untouched: 'inbox',
  with_us: 'hourglass',
  with_you: 'reply',
  working: 'tool',
  planned: 'calendar',
  solved: 'check-circle',
  ended: 'lock',
};

interface StateBadgeProps {
  readonly family: StateFamily;
  /** The state's word, from the catalogue. */
  readonly children: ReactNode;
}

/** A ticket's state: icon and word, in its family's colours (WEB 4). */
export const StateBadge = ({ family, children }: StateBadgeProps) => (
  <span className={`state state-${family}`}>
    <Icon name={icons[family]} size="small" />
    {children}
  </span>
);
