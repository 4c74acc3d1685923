/** A key of the desk (WEB 3, 'Keyboard'). None sends, closes or deletes by itself. */
export interface Shortcut {
  /** A key as typed (`r`, `?`, `[`), several after each other (`g d`), or one with Ctrl or ⌘ (`Ctrl+k`). */
  readonly key: string;
  /** What it does, in the reader's words: for the list under `?` and the palette. */
  readonly label: string;
  /** Where it works; the list under `?` is grouped by it. */
  readonly scope: 'everywhere' | 'list' | 'ticket';
  run(): void;
}
