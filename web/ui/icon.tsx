import type { IconName } from './icon-sources.ts';
import sprite from './icons.svg';

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'medium' | 'large';
}

/** One picture of the sprite, in the colour of the text; silent, so a word always stands beside it, seen or hidden. */
export const Icon = ({ name, size = 'medium' }: IconProps) => (
  <svg className={`icon icon-${size}`} aria-hidden="true" focusable="false">
    <use href={`${sprite}#${name}`} />
  </svg>
);
