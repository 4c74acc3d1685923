import { useEffect, useRef } from 'react';
import type { Shortcut } from './shortcut.ts';
import { shortcuts } from './shortcuts.ts';

/** These keys work while the component stands in the page; what they do may change at each drawing. */
export const useShortcuts = (wanted: readonly Shortcut[]): void => {
  const latest = useRef(wanted);
  latest.current = wanted;
  const words = JSON.stringify(wanted.map(({ key, label, scope }) => ({ key, label, scope })));
  useEffect(() => {
    const described: Omit<Shortcut, 'run'>[] = JSON.parse(words);
    const run = (key: string) => latest.current.find((one) => one.key === key)?.run();
    return shortcuts.register(described.map((one) => ({ ...one, run: () => run(one.key) })));
  }, [words]);
};
