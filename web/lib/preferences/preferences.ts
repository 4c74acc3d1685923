/** What this browser remembers of how somebody likes to work, with the values that each may take (WEB 3, 4). */
export interface Preferences {
  /** How long a message can be taken back after sending; `ask` asks first instead. */
  readonly undoSeconds: 10 | 30 | 60 | 'ask';
  /** Whether single keys do something (WCAG 2.1.4). */
  readonly shortcuts: 'on' | 'off';
  /** Height of a list's rows at the desk: 56, 44 or 36 pixels. */
  readonly density: 'roomy' | 'normal' | 'dense';
}

export type PreferenceName = keyof Preferences;
