import { useMemo, useSyncExternalStore } from 'react';
import { preference } from './preference.ts';
import type { PreferenceName, Preferences } from './preferences.ts';

/** A preference and how to change it; drawn again when it changes. */
export const usePreference = <Name extends PreferenceName>(
  name: Name,
): readonly [Preferences[Name], (value: Preferences[Name]) => void] => {
  const { subscribe, read, write } = useMemo(() => preference(name), [name]);
  return [useSyncExternalStore(subscribe, read), write];
};
