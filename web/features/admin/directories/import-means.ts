import type { AnswerOf } from '#web/lib/api/operations.ts';
import type { ToldImport } from './import-run.ts';

/** What this browser keeps of an import, so that it goes on after a reload. */
export interface KeptImport {
  readonly file: File;
  /** The key under which it is begun, once. */
  readonly key: string;
  /** Known as soon as it is begun. */
  readonly id?: string;
  /** The report was seen, and it was to take the place of what the group held. */
  readonly skipProblems?: boolean;
}

/** What an import needs from outside; a call is ended by its signal. */
export interface ImportMeans {
  readKept(): Promise<KeptImport | undefined>;
  writeKept(kept: KeptImport | undefined): Promise<void>;
  newKey(): string;
  begin(key: string, signal: AbortSignal): Promise<ToldImport>;
  read(id: string, signal: AbortSignal): Promise<ToldImport>;
  add(
    id: string,
    chunk: { readonly chunk: number; readonly content: string },
    signal: AbortSignal,
  ): Promise<ToldImport>;
  finish(
    id: string,
    wanted: { readonly lines: number; readonly skipProblems: boolean },
    signal: AbortSignal,
  ): Promise<AnswerOf<'finishImport'>>;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** The group holds something else now. */
  onReplaced(): void;
}
