import type { AnswerOf } from '#web/lib/api/operations.ts';

/** How far an import has come, as the API tells it. */
export type ToldImport = AnswerOf<'getImport'>;

/** What the page itself says against a file. */
export type FileFault = 'empty' | 'spreadsheet' | 'longLine' | 'unreadable';

/**
 * An import as the page shows it. `reading`: the file is cut; `checking`: it goes over, and nobody sees any of it;
 * `checked`: the report is there; `replacing`: it takes the place of what the group held; `stopped`: it can go on later.
 */
export interface ImportRun {
  readonly phase: 'none' | 'reading' | 'checking' | 'checked' | 'replacing' | 'finished' | 'stopped';
  readonly file?: { readonly name: string; readonly size: number };
  /** How many chunks the file has. */
  readonly chunks?: number;
  readonly told?: ToldImport;
  /** The connection is gone for a moment: it goes on by itself. */
  readonly waiting: boolean;
  readonly fault?: FileFault | undefined;
  /** Why it stopped. */
  readonly error?: unknown;
}

export const noImport: ImportRun = { phase: 'none', waiting: false };
