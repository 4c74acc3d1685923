import type { KeptDraft } from './draft.ts';

/** Where a draft is kept. */
export interface DraftKeeping<Value> {
  read(): Promise<KeptDraft<Value> | undefined>;
  write(kept: KeptDraft<Value>): Promise<void>;
  /** Done when it returns: for a page that may not live to see the end of `write`. */
  writeAtOnce(kept: KeptDraft<Value>): void;
  /** Forgets what was written until then. */
  erase(at: Date): Promise<void>;
  now(): Date;
  titleOf(value: Value): string;
}
