import type { PreferenceName, Preferences } from './preferences.ts';

type Choices = { readonly [Name in PreferenceName]: readonly [Preferences[Name], ...Preferences[Name][]] };

/** The values of each preference in the order of asking; the first one holds until another is chosen. */
export const preferenceChoices: Choices = {
  undoSeconds: [10, 30, 60, 'ask'],
  shortcuts: ['on', 'off'],
  density: ['normal', 'roomy', 'dense'],
};
