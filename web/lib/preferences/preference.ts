import { preferenceChoices } from './preference-choices.ts';
import type { PreferenceName, Preferences } from './preferences.ts';

/** One preference of this browser. */
export interface Preference<Value> {
  read(): Value;
  write(value: Value): void;
  /** Calls back when this tab or another one changes it. */
  subscribe(changed: () => void): () => void;
}

const changes = new EventTarget();

/** What this browser remembers under a name; anything unknown there counts as not chosen. */
export const preference = <Name extends PreferenceName>(name: Name): Preference<Preferences[Name]> => {
  const place = `preference:${name}`;
  return {
    read: () => {
      const kept = localStorage.getItem(place);
      return preferenceChoices[name].find((choice) => String(choice) === kept) ?? preferenceChoices[name][0];
    },
    write: (value) => {
      localStorage.setItem(place, String(value));
      changes.dispatchEvent(new Event(name));
    },
    subscribe: (changed) => {
      changes.addEventListener(name, changed);
      addEventListener('storage', changed);
      return () => {
        changes.removeEventListener(name, changed);
        removeEventListener('storage', changed);
      };
    },
  };
};
