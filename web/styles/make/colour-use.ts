import type { Uses } from '../tokens.ts';

/** What a declaration paints, by its name: `color`, `--bs-btn-hover-bg`, `border-top`, `box-shadow`, … */
export const colourUse = (property: string): keyof Uses => {
  if (/(^|-)(border|outline|shadow|column-rule)/.test(property)) return 'edge';
  if (/(^|-)(background|bg)(-|$)/.test(property)) return 'surface';
  return 'text';
};
