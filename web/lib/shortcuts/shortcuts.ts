import { preference } from '#web/lib/preferences/preference.ts';
import { createShortcuts } from './create-shortcuts.ts';
import { strokeOf } from './stroke-of.ts';

/** The keys of this tab. */
export const shortcuts = createShortcuts(() => preference('shortcuts').read() === 'on');

addEventListener('keydown', (event) => {
  const stroke = strokeOf(event);
  if (stroke && shortcuts.press(stroke)) event.preventDefault();
});
