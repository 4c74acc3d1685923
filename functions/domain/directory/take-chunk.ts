import type { Decoded } from './decode-chunk.ts';
import { type DirectoryImport, type LineProblem, problemsKept } from './directory-import.ts';
import type { Member } from './read-addresses.ts';

/** What a chunk brought: its lines, its addresses, what is wrong with it, and what it told of the file. */
export interface Chunk extends Pick<Decoded, 'encoding'> {
  readonly lines: number;
  readonly members: readonly Member[];
  readonly problems: readonly LineProblem[];
  readonly layout?: DirectoryImport['layout'];
}

/**
 * The import after its next chunk, and the addresses that are new in it. `before` tells on which line an address stands
 * that is there already: on a line of this chunk, it was written when the chunk was sent for the first time.
 */
export const takeChunk = (
  { encoding, layout, ...begun }: DirectoryImport,
  chunk: Chunk,
  before: ReadonlyMap<string, number>,
): { readonly after: DirectoryImport; readonly members: readonly Member[] } => {
  const isKnown = ({ address }: Member): boolean => (before.get(address) ?? Infinity) <= begun.lines;
  const members = chunk.members.filter((member) => !isKnown(member));
  const again = chunk.members.filter(isKnown).map(({ line }) => ({ line, code: 'duplicate' as const }));
  const problems = [...chunk.problems, ...again].sort((left, right) => left.line - right.line);
  const [spoken, laid] = [encoding ?? chunk.encoding, layout ?? chunk.layout];
  const after = {
    ...begun,
    next: begun.next + 1,
    lines: begun.lines + chunk.lines,
    members: begun.members + members.length,
    problems: [...begun.problems, ...problems].slice(0, problemsKept),
    problemCount: begun.problemCount + problems.length,
    ...(spoken && { encoding: spoken }),
    ...(laid && { layout: laid }),
  };
  return { after, members };
};
