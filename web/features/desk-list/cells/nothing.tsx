import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import type { CellWords } from '../use-cell-words.ts';

/** A fact that is not there (WEB 2.7). */
export const Nothing = ({ words }: { readonly words: CellWords }) => (
  <span className="muted">
    <span aria-hidden="true">—</span>
    <VisuallyHidden>{words.notGiven}</VisuallyHidden>
  </span>
);
