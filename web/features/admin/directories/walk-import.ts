import { chunkContent } from './chunk-content.ts';
import { cutFile } from './cut-file.ts';
import { fileFault } from './file-fault.ts';
import type { ImportMeans, KeptImport } from './import-means.ts';
import type { FileFault, ImportRun, ToldImport } from './import-run.ts';
import { type Patience, patiently } from './patiently.ts';

/** One walk of an import: from where it is to the report, or to its end. */
export interface Walk {
  readonly means: ImportMeans;
  readonly kept: KeptImport;
  readonly keep: (kept: KeptImport | undefined) => void;
  readonly tell: (change: Partial<ImportRun>) => void;
  readonly signal: AbortSignal;
}

const patienceOf = ({ means, tell, signal }: Walk): Patience => ({
  pause: (milliseconds) => means.pause(milliseconds, signal),
  onWaiting: (waiting) => tell({ waiting }),
  signal,
});

/** Begun once, whatever happens to the answer; or how far it has come. */
const beginOrRead = async (walk: Walk): Promise<ToldImport> => {
  const { means, kept, keep, signal } = walk;
  const { id, key } = kept;
  if (id !== undefined) return patiently(() => means.read(id, signal), patienceOf(walk));
  const told = await patiently(() => means.begin(key, signal), patienceOf(walk));
  keep({ ...kept, id: told.id });
  return told;
};

const cut = async ({ kept: { file } }: Walk): Promise<readonly number[] | FileFault> =>
  (await fileFault(file)) ?? (await cutFile(file)) ?? 'longLine';

/** Takes what was imported in the place of what the group held, until nothing of that is left. */
export const replaceMembers = async (walk: Walk, told: ToldImport, skipProblems: boolean): Promise<void> => {
  const { means, keep, tell, signal } = walk;
  tell({ phase: 'replacing' });
  const wanted = { lines: told.lines, skipProblems };
  let cleared = false;
  while (!cleared) {
    const finished = await patiently(() => means.finish(told.id, wanted, signal), patienceOf(walk));
    cleared = finished.cleared;
    means.onReplaced();
  }
  keep(undefined);
  tell({ phase: 'finished', told });
};

/** Sends what the API does not have yet, chunk by chunk; nobody sees any of it (R6.5). */
export const checkFile = async (walk: Walk): Promise<void> => {
  const { means, kept, tell, signal } = walk;
  tell({ phase: 'reading' });
  const ends = await cut(walk);
  if (typeof ends === 'string') return tell({ phase: 'stopped', fault: ends });
  let told = await beginOrRead(walk);
  tell({ phase: 'checking', chunks: ends.length, told });
  while (told.state === 'open' && told.next <= ends.length) {
    const { id, next: chunk } = told;
    const content = await chunkContent(kept.file, ends, chunk);
    told = await patiently(() => means.add(id, { chunk, content }, signal), patienceOf(walk));
    tell({ told });
  }
  if (told.state === 'finished') return replaceMembers(walk, told, kept.skipProblems === true);
  tell({ phase: 'checked' });
};
