import type { Shortcut } from './shortcut.ts';
import type { Stroke } from './stroke.ts';

/** The keys that work now. */
export interface Shortcuts {
  /** Adds keys until the answer is called; of two with the same key the newer one works. */
  register(added: readonly Shortcut[]): () => void;
  /** Does what the key is for; `false` where it is for nothing. */
  press(stroke: Stroke): boolean;
  /** All that work now, oldest first. */
  list(): readonly Shortcut[];
  subscribe(changed: () => void): () => void;
}

const patience = 1_000;

/** A register of keys; `allowed` tells whether single keys are wanted at all (WCAG 2.1.4). */
export const createShortcuts = (allowed: () => boolean): Shortcuts => {
  let groups: readonly (readonly Shortcut[])[] = [];
  let all: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  const change = (next: typeof groups) => {
    groups = next;
    all = shown(next.flat());
    for (const changed of listeners) changed();
  };
  const find = (key: string) => all.find((one) => one.key === key);
  const follow = beginnings();
  return {
    register: (added) => {
      change([...groups, added]);
      return () => change(groups.filter((group) => group !== added));
    },
    press: (stroke) => {
      if (!stroke.control && (stroke.taken || !allowed())) return false;
      const found = follow(stroke, find);
      found?.run();
      return found !== undefined;
    },
    list: () => all,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};

const shown = (registered: readonly Shortcut[]): Shortcut[] => [
  ...new Map(registered.map((one) => [one.key, one])).values(),
];

/** Remembers the first key of a sequence for a second. */
const beginnings = () => {
  let before: { readonly key: string; readonly at: number } | undefined;
  return ({ key, control, at }: Stroke, find: (key: string) => Shortcut | undefined): Shortcut | undefined => {
    const first = before && at - before.at <= patience ? before.key : undefined;
    before = control ? undefined : { key, at };
    const found = (first && !control && find(`${first} ${key}`)) || find(control ? `Ctrl+${key}` : key);
    if (found) before = undefined;
    return found;
  };
};
