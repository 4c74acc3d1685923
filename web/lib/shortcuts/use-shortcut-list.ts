import { useSyncExternalStore } from 'react';
import type { Shortcut } from './shortcut.ts';
import { shortcuts } from './shortcuts.ts';

/** The keys that work now, for the list under `?` and the palette. */
export const useShortcutList = (): readonly Shortcut[] => useSyncExternalStore(shortcuts.subscribe, shortcuts.list);
