import { useSyncExternalStore } from 'react';

/** `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

const place = 'theme';
const changed = 'sportello:theme';

const read = (): Theme => {
  const kept = localStorage.getItem(place);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
};

/** Keeps the choice in this browser and shows it at once; `/theme.js` does the same before the first paint. */
const choose = (theme: Theme): void => {
  localStorage.setItem(place, theme);
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset['theme'] = theme;
  dispatchEvent(new Event(changed));
};

const subscribe = (heard: () => void): (() => void) => {
  addEventListener(changed, heard);
  return () => removeEventListener(changed, heard);
};

/** The theme and how to choose another one. */
export const useTheme = (): readonly [Theme, (theme: Theme) => void] => [useSyncExternalStore(subscribe, read), choose];
