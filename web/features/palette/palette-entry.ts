/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: 'here' | 'places' | 'tickets';
  readonly label: string;
  /** The key that does the same. */
  readonly keys?: string;
  run(): void;
}
